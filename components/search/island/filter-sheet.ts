/**
 * Lets a button open the filters as a sheet from the foot of the window, where there is no room for them beside the
 * results. They are the same elements: they move into the sheet, and back when it closes.
 */
export function filterSheet(page: HTMLElement): void {
  const sheet = page.querySelector("dialog");
  const facets = page.querySelector("#search-facets");
  const beside = facets?.parentElement;
  if (!sheet || !facets) return;
  page.addEventListener("click", ({ target }) => {
    if (!(target as Element).closest("#search-filter")) return;
    sheet.lastElementChild?.before(facets);
    sheet.showModal();
  });
  sheet.addEventListener("close", () => {
    beside?.append(facets);
    page.querySelector<HTMLElement>("#search-filter")?.focus();
  });
  matchMedia("(width >= 60rem)").addEventListener("change", () => {
    sheet.close();
  });
}
