/**
 * Loads the page again where the site has another one now: its scripts, and the files that they load, may no longer be there,
 * or be of another build. What is asked stands in the address. Where the page is still the same, nothing happens.
 * @param isSame - whether the page, as the site has it now, is the one that is open
 * @throws where there is no network, or no such page
 */
export async function renewPage(isSame: (html: string) => boolean): Promise<void> {
  const page = await fetch(location.pathname, { cache: "no-cache" });
  if (!page.ok) throw new Error(`${location.pathname} answered ${page.status}`);
  if (!isSame(await page.text())) await loadAgain();
}

/** Loads the page again; whatever waits for it waits until it is gone. */
export function loadAgain(): Promise<void> {
  location.reload();
  return new Promise(() => undefined);
}
