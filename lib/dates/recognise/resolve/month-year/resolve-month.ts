import { civilDay } from "../../../civil-day.ts";
import { hijriMonthStart } from "../../../hijri.ts";
import type { CalendarExpression, MonthRef, YearRef } from "../../expression.ts";
import { chooseYear } from "./choose-year.ts";
import type { Context, DateFlag } from "../context.ts";
import { numberOf } from "./resolve-year.ts";

/** Year null and month 0 stand for "not known". */
export interface YearMonth {
  readonly year: number | null;
  readonly month: number;
  readonly flags: readonly DateFlag[];
}

/** The year and month; month 0 and year null stand for "not known". */
export function resolveMonth(
  date: CalendarExpression,
  month: MonthRef,
  context: Context,
): YearMonth | null {
  const { reference } = context;
  if (month.kind !== "named") {
    if (month.kind === "same" || reference === null) return { year: null, month: 0, flags: [] };
    const at = (day: number): number => {
      const civil = civilDay(day);
      return civil.year * 12 + civil.month - 1 + month.by;
    };
    if (at(reference.first) !== at(reference.last)) return { year: null, month: 0, flags: [] };
    const index = at(reference.first);
    return { year: Math.floor(index / 12), month: (index % 12) + 1, flags: [] };
  }
  if (date.year !== null) {
    return { year: yearFor(month, date.year, context), month: month.month, flags: [] };
  }
  if (reference === null) return { year: null, month: month.month, flags: [] };
  const yearless = { ...month, day: date.day, weekday: date.weekday };
  const early = chooseYear(yearless, reference.first, context.tense);
  const late = chooseYear(yearless, reference.last, context.tense);
  return early === late && early !== null
    ? { year: early, month: month.month, flags: ["year-inferred"] }
    : { year: null, month: month.month, flags: [] };
}

/** A Hijri month beside a Gregorian year («رمضان 2019») is the one that begins in that year. */
function yearFor(
  month: MonthRef & { kind: "named" },
  year: YearRef,
  context: Context,
): number | null {
  const number = numberOf(year, context);
  if (number === null || month.calendar === "gregory") return number;
  if (year.kind === "number" && year.calendar === "islamic-umalqura") return number;
  for (const candidate of [number - 580, number - 579, number - 578]) {
    const start = hijriMonthStart(candidate, month.month);
    if (start !== null && civilDay(start).year === number) return candidate;
  }
  return null;
}
