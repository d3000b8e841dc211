/**
 * Lets the link to the other language lead to the same search there: the address of the page says all that is asked, and
 * the same in both languages.
 */
export function carrySearch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".tools a[lang]"))
    link.search = location.search;
}
