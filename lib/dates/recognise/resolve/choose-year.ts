import { civilDay, dayNumber, daysInMonth, weekdayOf } from "../../civil-day.ts";
import { hijriDay, hijriMonthLength, hijriMonthStart } from "../../hijri.ts";
import type { CalendarName, Deixis } from "../expression.ts";

/** A day or month without its year. */
export interface Yearless {
  readonly calendar: CalendarName;
  readonly month: number;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly deixis: Deixis | null;
}

/** Nine months: a date further off than this in its own year belongs to the neighbouring year. */
const FAR = 270;
/** A fortnight: what a past tense still allows after the reference date, and a future tense before it. */
const SLACK = 15;

/**
 * The year in which a date without year is meant, seen from one day of publication. «الماضي» and «المقبل» decide; then a weekday that
 * fits only one neighbouring year; then the tense of the sentence; else it is the year of the publication, as papers
 * print it, unless the neighbouring year is much nearer (December read in January).
 */
export function chooseYear(date: Yearless, reference: number, tense: -1 | 0 | 1): number | null {
  const own =
    date.calendar === "gregory" ? civilDay(reference).year : (hijriDay(reference)?.year ?? null);
  if (own === null) return null;
  const distance = (year: number): number | null => distanceTo(date, year, reference);
  if (date.deixis === 0) return own;
  if (date.deixis !== null) return directed(date.deixis, own, distance);
  const fitting = weekdayFits(date, own, distance);
  if (fitting !== null) return fitting;
  const here = distance(own);
  if (here === null) return null;
  if ((here > SLACK && tense === -1) || here > FAR) return own - 1;
  if ((here < -SLACK && tense === 1) || here < -FAR) return own + 1;
  return own;
}

/** Days from the reference to the date (0 inside a month). */
function distanceTo(date: Yearless, year: number, reference: number): number | null {
  const span = monthSpan(date.calendar, year, date.month);
  if (span === null) return null;
  const [start, length] = span;
  if (date.day !== null) return start + Math.min(date.day, length) - 1 - reference;
  if (reference < start) return start - reference;
  return reference < start + length ? 0 : start + length - 1 - reference;
}

/** Day number of the first day of a month, and its length. */
export function monthSpan(
  calendar: CalendarName,
  year: number,
  month: number,
): readonly [number, number] | null {
  if (calendar === "gregory") return [dayNumber(year, month, 1), daysInMonth(year, month)];
  const start = hijriMonthStart(year, month);
  const length = hijriMonthLength(year, month);
  return start === null || length === null ? null : [start, length];
}

/** «سبتمبر الماضي» is the latest September that has ended; «المقبل» the next that has not begun. */
function directed(
  deixis: -1 | 1,
  own: number,
  distance: (year: number) => number | null,
): number | null {
  const candidates = deixis === -1 ? [own, own - 1] : [own, own + 1];
  for (const year of candidates) {
    const days = distance(year);
    if (days !== null && days * deixis > 0) return year;
  }
  return null;
}

function weekdayFits(
  date: Yearless,
  own: number,
  distance: (year: number) => number | null,
): number | null {
  if (date.weekday === null || date.day === null) return null;
  let best: number | null = null;
  let nearest = Infinity;
  for (const year of [own, own - 1, own + 1]) {
    const span = monthSpan(date.calendar, year, date.month);
    const days = distance(year);
    if (span === null || days === null || weekdayOf(span[0] + date.day - 1) !== date.weekday)
      continue;
    if (Math.abs(days) < nearest) {
      nearest = Math.abs(days);
      best = year;
    }
  }
  return nearest <= FAR ? best : null;
}
