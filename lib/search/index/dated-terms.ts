import { earliestDay, latestDay, precisionOf } from "../../dates/edtf-bounds.ts";
import { parseEdtf, type EdtfDate } from "../../dates/edtf.ts";
import type { SearchDocument } from "../types.ts";
import { termsOfPeriod, undatedTerm, type Period, type Unit } from "../words/date-terms.ts";

/** What its own date counts for an article, and that of an event it tells of, as if a word stood there so often. */
const PUBLISHED = 4;
const TOLD = 1;

/**
 * The dates of an article as terms of the index, and how often each counts: when it was published, and when what it tells of
 * happened or is planned. A date is known by its year, and by its month and day as far as it has them.
 */
export function datedTerms({ date, told = [] }: SearchDocument): Map<string, number> {
  const terms = new Map<string, number>();
  for (const { date: edtf } of told) for (const term of termsOfDate(edtf)) terms.set(term, TOLD);
  if (date === null) return terms.set(undatedTerm, TOLD);
  for (const term of termsOfDate(date)) terms.set(term, PUBLISHED);
  return terms;
}

const units: readonly Unit[] = ["year", "month", "day"];
const finest: Readonly<Record<string, number>> = { year: 1, month: 2, season: 2, day: 3 };

/** Terms of an EDTF date; none of one whose year is not known. Of an open interval only the end that is known counts. */
function termsOfDate(edtf: string): string[] {
  const date = parseEdtf(edtf);
  if (date === null) return [];
  if (date.kind === "point") return termsBetween(date, date);
  const { start, end } = date;
  if (typeof start === "string") return typeof end === "string" ? [] : termsBetween(end, end);
  return termsBetween(start, typeof end === "string" ? start : end);
}

function termsBetween(start: EdtfDate, end: EdtfDate): string[] {
  const [from, to] = [earliestDay(start), latestDay(end)];
  const known = Math.min(finest[precisionOf(start)] ?? 0, finest[precisionOf(end)] ?? 0);
  // No question names a year before our era.
  if (from === null || to === null || from.startsWith("-")) return [];
  const period: Period = { from, to };
  return units.slice(0, known).flatMap((unit) => termsOfPeriod(period, unit));
}
