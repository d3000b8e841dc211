import { isoDay, parseIsoDay } from "../../civil-day.ts";
import { earliestDay, latestDay } from "../../edtf-bounds.ts";
import { parseEdtf } from "../../edtf.ts";

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
