import { isoDay, parseIsoDay } from "../../civil-day.ts";
import { earliestDay, latestDay } from "../../edtf-bounds.ts";
import { parseEdtf } from "../../edtf.ts";

/** What a date is resolved against; the days named so far are kept while a text is read. */
export interface Context {
  readonly reference: Reference | null;
  /** −1 when the sentence tells of the past, +1 of the future, 0 when nothing shows it. */
  tense: -1 | 0 | 1;
  /** The last single day that the text named (day number). */
  lastDay: number | null;
  /** First and last of the last days (a week or so) that the text itself dated. */
  lastDays: readonly [number, number] | null;
  /** The day (day number) that each weekday (0–6) last stood for. */
  readonly weekdays: Map<number, number>;
  /** The last month that the text itself dated; its year where that is known. */
  lastMonth: { readonly year: number | null; readonly month: number } | null;
  /** The last year that the text named. */
  lastYear: number | null;
}

/** What came out: an EDTF text, and whether it is tied to a year. */
export interface Resolved {
  readonly edtf: string;
  readonly flags: readonly DateFlag[];
}

/** What a reader of the date should know. */
export type DateFlag =
  /** The weekday printed beside the date is not its weekday; the date was kept. */
  | "weekday-disagrees"
  /** The Hijri and the Gregorian date printed together are more than a day apart; the Gregorian was kept. */
  | "calendars-disagree"
  /** The date was counted from the publication date and is no finer than it. */
  | "limited-by-reference"
  /** A bare month or day was given the year that fits the publication date. */
  | "year-inferred"
  /** Resolved through another date of the same text («نفس اليوم»). */
  | "from-context";

/** The publication date as far as it is known: the first and last day (day numbers) that it can be. */
export interface Reference {
  readonly first: number;
  readonly last: number;
  readonly precision: "day" | "month" | "year";
  /** EDTF without qualifier. */
  readonly edtf: string;
}

/**
 * Reads a reference date. Null for none, for texts that are no EDTF, and for approximate, partly unknown or open dates: nothing
 * can be counted from "about 2023". An interval counts as the year or month that holds it.
 */
export function readReference(text: string | undefined): Reference | null {
  const date = text === undefined ? null : parseEdtf(text);
  if (date === null) return null;
  const first = earliestDay(date);
  const last = latestDay(date);
  if (first === null || last === null) return null;
  const points = date.kind === "point" ? [date] : [date.start, date.end];
  if (
    points.some(
      (point) => typeof point === "string" || point.approximate || point.year.includes("X"),
    )
  ) {
    return null;
  }
  const from = parseIsoDay(first);
  const to = parseIsoDay(last);
  if (from === to) return { first: from, last: to, precision: "day", edtf: first };
  const month = first.slice(0, 7) === last.slice(0, 7);
  if (month) return { first: from, last: to, precision: "month", edtf: first.slice(0, 7) };
  if (first.slice(0, 4) !== last.slice(0, 4)) return null;
  return { first: from, last: to, precision: "year", edtf: first.slice(0, 4) };
}

/** A reference date known to the day (day number). */
export function exactReference(day: number): Reference {
  return { first: day, last: day, precision: "day", edtf: isoDay(day) };
}
