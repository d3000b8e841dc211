/**
 * Follows links that only change the search without leaving the page; those opened elsewhere (Ctrl, another button) are
 * left to the browser.
 * @param show called with the query string of the address.
 */
export function followLinks(page: HTMLElement, show: (search: string) => void): void {
  page.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    show(new URL(link.href).search);
  });
}
