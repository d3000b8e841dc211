import { displayDate } from "../../dates/display-date.ts";
import { type EdtfPoint, parseEdtf } from "../../dates/edtf.ts";
import type { Locale } from "../../locale/locale.ts";

/** Year, and where they are known month and day, as numbers; nothing is filled in. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** A publication date as reference formats can say it. */
export interface CitedDate {
  /** One date, or the two ends of an interval. */
  readonly parts: readonly [DateParts] | readonly [DateParts, DateParts];
  /** About then, or not certain. */
  readonly circa: boolean;
}

/**
 * The parts of an EDTF date that are known; null where years cannot be given in figures (unknown digits, an open end,
 * before the year 1) or where only a part of a year is known that has no figure of its own (a season, a day without
 * its month). A month never gets a day.
 */
export function citedDate(edtf: string): CitedDate | null {
  const date = parseEdtf(edtf);
  if (date === null) return null;
  if (date.kind === "point") {
    const parts = partsOf(date);
    return parts && { parts: [parts], circa: date.approximate || date.uncertain };
  }
  const { start, end } = date;
  if (typeof start === "string" || typeof end === "string") return null;
  const [first, last] = [partsOf(start), partsOf(end)];
  if (first === null || last === null) return null;
  const circa = [start, end].some((point) => point.approximate || point.uncertain);
  return { parts: [first, last], circa };
}

function partsOf({ year, month, day, season }: EdtfPoint): DateParts | null {
  if (!/^\d{4}$/.test(year) || Number(year) < 1 || season !== null) return null;
  const known = (part: string | null) => part !== null && part !== "XX";
  if (!known(month)) return known(day) ? null : [Number(year)];
  return known(day) ? [Number(year), Number(month), Number(day)] : [Number(year), Number(month)];
}

/** A date in the words of a citation, in the Gregorian calendar: the site's own, "ca." for "about" in English. */
export function dateInCitation(edtf: string, locale: Locale): string {
  return displayDate(edtf, locale, { calendar: "gregorian", digits: "latn" }).replace(
    /^about /,
    "ca. ",
  );
}
