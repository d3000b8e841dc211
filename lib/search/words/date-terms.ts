import { civilDay, dayNumber, pad } from "../../dates/civil-day.ts";
import { reversed } from "../files/terms.ts";

/** A time from one date to another, both included, each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; equal for one date. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** How finely a date is given. A period is as fine as the coarser of its ends. */
export type Unit = "year" | "month" | "day";

/** Longer periods are told only by what is coarser. */
const mostUnits: Readonly<Record<Unit, number>> = { year: 200, month: 240, day: 366 };

/**
 * Stands in front of the dates of an article, which are terms of the index beside its words; no word holds it. Terms lie
 * by their ends: written from the end, the years lie together, and the months and days of one year side by side.
 */
const SIGN = "@";
const letters: Readonly<Record<Unit, string>> = { year: "y", month: "m", day: "d" };

/** Whether a term of the index is a date and no word. */
export function isDateTerm(term: string): boolean {
  return term.endsWith(SIGN);
}

/** The term of articles whose publication has no date. */
export const undatedTerm = reversed(`${SIGN}undated`);

/** How finely both ends of a period are given. */
export function unitOf({ from, to }: Period): Unit {
  const length = Math.min(from.length, to.length);
  return length > 7 ? "day" : length > 4 ? "month" : "year";
}

/**
 * The terms of every year, month or day of a period; none where there are too many.
 *
 * @param unit not finer than the period.
 */
export function termsOfPeriod({ from, to }: Period, unit: Unit): string[] {
  const [first, last] = [numberOf(from, unit), numberOf(to, unit)];
  if (last - first >= mostUnits[unit]) return [];
  return Array.from({ length: last - first + 1 }, (_, at) =>
    reversed(SIGN + letters[unit] + textOf(first + at, unit)),
  );
}

/** Years, months or days counted from a fixed one. */
function numberOf(date: string, unit: Unit): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (unit === "year") return year;
  return unit === "month" ? year * 12 + month - 1 : dayNumber(year, month, day);
}

function textOf(number: number, unit: Unit): string {
  if (unit === "year") return pad(number, 4);
  if (unit === "month") return `${pad(Math.floor(number / 12), 4)}-${pad((number % 12) + 1, 2)}`;
  const { year, month, day } = civilDay(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
