import { earliestDay, latestDay, yearsOf } from "../../dates/edtf-bounds.ts";

/**
 * The date under which an article is filed: the least day, month or year that its date lies in, so that what is known
 * to the month stands on no day; of what touches several years the first.
 */
export function filingDate(edtf: string | null): string | null {
  const [year] = edtf === null ? [] : yearsOf(edtf);
  if (edtf === null || year === undefined) return null;
  const [first, last] = [earliestDay(edtf), latestDay(edtf)];
  if (first !== null && first === last) return first;
  if (first !== null && first.slice(0, 7) === last?.slice(0, 7)) return first.slice(0, 7);
  return String(year).padStart(4, "0");
}
