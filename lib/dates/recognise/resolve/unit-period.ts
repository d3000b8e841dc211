import { civilDay, dayNumber, weekdayOf } from "../../civil-day.ts";
import type { Unit } from "../words/time-words.ts";
import type { Period } from "./over-reference.ts";

/** Day number of the Monday of a day's week: weeks are those of ISO 8601. */
export function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** A single day. */
export const dayPeriod = (day: number): Period => ({ from: day, to: day, precision: "day" });

/** The period of a unit around a day, `by` units later; a day, week, month, year or decade. */
export function unitPeriod(unit: Unit, by: number, count: number, day: number): Period {
  const { year, month } = civilDay(day);
  const many = count > 1;
  switch (unit) {
    case "day":
      return { from: day + by, to: day + by + count - 1, precision: many ? "span" : "day" };
    case "week": {
      const from = mondayOf(day) + by * 7;
      return { from, to: from + 7 * count - 1, precision: "span" };
    }
    case "month":
      return {
        from: dayNumber(year, month + by, 1),
        to: dayNumber(year, month + by + count, 1) - 1,
        precision: many ? "span" : "month",
      };
    case "year":
      return {
        from: dayNumber(year + by, 1, 1),
        to: dayNumber(year + by + count, 1, 1) - 1,
        precision: many ? "span" : "year",
      };
    default: {
      const first = Math.floor(year / 10) * 10 + by * 10;
      return {
        from: dayNumber(first, 1, 1),
        to: dayNumber(first + 10 * count, 1, 1) - 1,
        precision: many ? "span" : "decade",
      };
    }
  }
}
