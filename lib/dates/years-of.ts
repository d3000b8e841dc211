import { earliestDay, latestDay, type EdtfInput } from "./edtf-bounds.ts";

/**
 * The Gregorian years that a date touches, ascending, for facets and year pages: `2022-04` → [2022],
 * `2021-12/2022-01` → [2021, 2022], `202X` → all ten. Of an interval with one open end only the year of
 * the other end is certain; a date of unknown year gives none.
 */
export function yearsOf(input: EdtfInput): readonly number[] {
  const first = earliestDay(input);
  const last = latestDay(input);
  const from = first ?? last;
  const to = last ?? first;
  if (from === null || to === null) return [];
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    years.push(year);
  return years;
}
