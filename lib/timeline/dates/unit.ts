import { civilDay, dayNumber } from "../../dates/civil-day.ts";

/** The widths of a bin, coarsest first: the levels of zoom. */
export const units = ["decade", "year", "month", "day"] as const;

/** A calendar unit that events are counted by. */
export type Unit = (typeof units)[number];

/** Mean length of a unit, in days (Gregorian calendar: 365.2425 days a year). */
export const unitDays: Readonly<Record<Unit, number>> = {
  decade: 3652.425,
  year: 365.2425,
  month: 30.436875,
  day: 1,
};

/** Number of the unit that a day number lies in; consecutive units have consecutive numbers. */
export function unitIndex(day: number, unit: Unit): number {
  if (unit === "day") return day;
  const { year, month } = civilDay(day);
  if (unit === "month") return year * 12 + month - 1;
  return unit === "year" ? year : Math.floor(year / 10);
}

/** First day number of a unit. */
export function unitStart(index: number, unit: Unit): number {
  if (unit === "day") return index;
  if (unit === "month") return dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
  return dayNumber(unit === "year" ? index : index * 10, 1, 1);
}
