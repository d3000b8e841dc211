import type { Reference } from "./reference.ts";

/** What a date is resolved against; the days named so far are kept while a text is read. */
export interface Context {
  readonly reference: Reference | null;
  /** −1 when the sentence tells of the past, +1 of the future, 0 when nothing shows it. */
  tense: -1 | 0 | 1;
  /** The last single day that the text named (day number). */
  lastDay: number | null;
  /** The last span of days (up to a week or so) that the text itself dated. */
  lastSpan: readonly [number, number] | null;
  /** The day (day number) that each weekday (0–6) last stood for. */
  readonly weekdays: Map<number, number>;
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
