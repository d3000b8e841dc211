/**
 * Puts a generated text into a page, between the lines `<!-- mark -->` and the next `<!-- end -->`; the rest stays.
 * @throws {Error} with one sentence when the page has no such lines
 */
export function withMarkedPart(page: string, mark: string, text: string): string {
  const [start, end] = [`<!-- ${mark} -->`, "<!-- end -->"];
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`The page has no lines ${start} and ${end}.`);
  return `${page.slice(0, from)}${start}\n\n${text}\n\n${page.slice(to)}`;
}
