/**
 * Days of the proleptic Gregorian calendar as whole numbers (0 is 1970-01-01), so that date
 * arithmetic needs neither `Date` nor a time zone.
 */
const DAY_IN_MS = 86_400_000;

/** Year, month (1–12) and day (1–31) in the proleptic Gregorian calendar. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Number of days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Day number of a date; a day or month beyond its range runs on into the next unit, as in `Date.UTC`. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY_IN_MS);
}

/** The date of a day number. */
export function civilDay(number: number): CivilDay {
  const date = new Date(number * DAY_IN_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week of a day number: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** `YYYY-MM-DD` of a day number; years 0–9999. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A year as ISO 8601 writes it, those before 0 with a sign: 1 − n is the year n before Christ. */
export function isoYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/** Day number of a `YYYY-MM-DD`, which must be a real day. */
export function parseIsoDay(text: string): number {
  return dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

/** A non-negative whole number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
