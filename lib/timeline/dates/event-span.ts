import { parseIsoDay } from "../../dates/civil-day.ts";
import { earliestDay, latestDay } from "../../dates/edtf-bounds.ts";
import { parseEdtf, type EdtfBound, type EdtfDate } from "../../dates/edtf.ts";

/**
 * The days that a date covers, as a timeline draws them: half-open, in day numbers (0 is 1970-01-01).
 * A month covers its length: no date is ever narrowed to a day that it does not state.
 */
export interface EventSpan {
  /** First day; null when the start is open or not known. */
  readonly first: number | null;
  /** The day after the last; null when the end is open or not known. */
  readonly end: number | null;
  /** EDTF `~`, `?` or `%` on the date or on an end of it: drawn faded. */
  readonly approximate: boolean;
}

/** The span of an EDTF date; null without a date, for an unknown year, or for a text that is no EDTF. */
export function eventSpan(edtf: string | null): EventSpan | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (date === null) return null;
  const first = earliestDay(date);
  const last = latestDay(date);
  if (first === null && last === null) return null;
  return {
    first: first === null ? null : parseIsoDay(first),
    end: last === null ? null : parseIsoDay(last) + 1,
    approximate: isApproximate(date),
  };
}

function isApproximate(date: EdtfDate): boolean {
  const ends: readonly EdtfBound[] = date.kind === "point" ? [date] : [date.start, date.end];
  return ends.some((end) => typeof end !== "string" && (end.approximate || end.uncertain));
}
