import { civilDay, dayNumber, isoDay, pad, parseIsoDay, weekdayOf } from "../../civil-day.ts";
import type { Unit } from "../words/time-words.ts";
import type { Context, Resolved } from "./context.ts";

/** The days that a rule means, seen from one possible day of publication: first and last, and how finely it is meant. */
export interface Days {
  readonly from: number;
  readonly to: number;
  readonly precision: "day" | "month" | "year" | "decade" | "span";
}

/**
 * Applies a rule to the whole span in which the publication day can lie. Where the first and the last day give the same,
 * that is the value. Otherwise the value is cut down to what is common, no finer than the reference, and flagged:
 * `2022-04` when both lie in April, `2022-04~` when the rule can also reach just outside it. Without a reference only
 * the kind of date is known.
 */
export function resolveOver({ reference }: Context, rule: (day: number) => Days): Resolved {
  if (reference === null) return { edtf: UNKNOWN[rule(0).precision], flags: [] };
  const early = rule(reference.first);
  const late = rule(reference.last);
  const text = daysText(late);
  if (daysText(early) === text) return { edtf: text, flags: [] };
  const inside = early.from >= reference.first && late.to <= reference.last;
  if (inside) return { edtf: reference.edtf, flags: ["limited-by-reference"] };
  const middle: Days = {
    from: Math.floor((early.from + late.to) / 2),
    to: late.to,
    precision: reference.precision === "month" && late.precision !== "year" ? "month" : "year",
  };
  return { edtf: `${daysText(middle)}~`, flags: ["limited-by-reference"] };
}

const UNKNOWN: Readonly<Record<Days["precision"], string>> = {
  day: "XXXX-XX-XX",
  month: "XXXX-XX",
  year: "XXXX",
  decade: "XXXX",
  span: "XXXX-XX-XX",
};

/** EDTF text of days: a day, month, year or decade as such, anything else as an interval of days. */
function daysText({ from, to, precision }: Days): string {
  const { year, month } = civilDay(from);
  switch (precision) {
    case "day":
      return isoDay(from);
    case "month":
      return `${pad(year, 4)}-${pad(month, 2)}`;
    case "year":
      return pad(year, 4);
    case "decade":
      return `${pad(year, 4).slice(0, 3)}X`;
    case "span":
      return `${isoDay(from)}/${isoDay(to)}`;
  }
}

/** Day number of the Monday of a day's week: weeks are those of ISO 8601. */
export function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** A single day. */
export const oneDay = (day: number): Days => ({ from: day, to: day, precision: "day" });

/** The days of `count` units, of which the first is `by` units after the one that holds a day. */
export function daysOfUnit(
  { unit, by, count }: { readonly unit: Unit; readonly by: number; readonly count: number },
  day: number,
): Days {
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

/** First and last day numbers of an EDTF day or interval of days; null for anything coarser. */
export function daysOf(edtf: string): readonly [number, number] | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(edtf);
  if (!match?.[1]) return null;
  return [parseIsoDay(match[1]), parseIsoDay(match[2] ?? match[1])];
}
