import { daysInMonth, isoDay, pad } from "../../../dates/civil-day.ts";
import { hijriMonthLength, hijriMonthStart } from "../../../dates/hijri.ts";
import type { Period } from "../../words/date-terms.ts";
import type { Year } from "./asked-year.ts";

/** A day, month or year as one period; null for a day that does not exist. */
export function periodOf(year: Year, month: number | null, day: number | null): Period | null {
  if (year.hijri) return hijriPeriod(year.year, month, day);
  const parts = [pad(year.year, 4)];
  if (month !== null) parts.push(pad(month, 2));
  if (month !== null && day !== null) {
    if (day > daysInMonth(year.year, month)) return null;
    parts.push(pad(day, 2));
  }
  const date = parts.join("-");
  return { from: date, to: date };
}

function hijriPeriod(year: number, month: number | null, day: number | null): Period | null {
  const start = hijriMonthStart(year, month ?? 1);
  const length = hijriMonthLength(year, month ?? 12);
  const last = month === null ? hijriMonthStart(year, 12) : start;
  if (start === null || length === null || last === null) return null;
  if (day !== null && day > length) return null;
  if (day !== null) return { from: isoDay(start + day - 1), to: isoDay(start + day - 1) };
  return { from: isoDay(start), to: isoDay(last + length - 1) };
}

/** The Hijri year in which a month of it begins in a Gregorian year. */
export function hijriYearIn(year: number, month: number): number | null {
  const guess = Math.floor((year - 621.5) * 1.0307);
  for (const candidate of [guess - 1, guess, guess + 1, guess + 2]) {
    const start = hijriMonthStart(candidate, month);
    if (start !== null && isoDay(start).startsWith(pad(year, 4))) return candidate;
  }
  return null;
}
