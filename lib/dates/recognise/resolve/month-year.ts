import { civilDay, isoDay, isoYear, pad } from "../../civil-day.ts";
import { gregorianYearOfHijri, hijriMonthLength, hijriMonthStart } from "../../hijri.ts";
import type { CalendarExpression, MonthRef, YearRef } from "../expression.ts";
import { chooseYear } from "./choose-year.ts";
import type { Context, DateFlag, Resolved } from "./context.ts";

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
  if (month.kind === "same") return sameMonth(date, context);
  if (month.kind === "shift") {
    if (reference === null) return { year: null, month: 0, flags: [] };
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

/** «30 من نفس الشهر»: the month spoken of; in «الشهر نفسه من العام الماضي» where none was, that of the publication. */
function sameMonth({ year }: CalendarExpression, context: Context): YearMonth {
  const { lastMonth, reference } = context;
  const own = reference === null || reference.precision === "year" ? null : reference.last;
  const compared = year === null || own === null ? null : civilDay(own);
  const { month } = lastMonth ?? compared ?? { month: 0 };
  const of = year === null ? (lastMonth?.year ?? null) : numberOf(year, context);
  return { year: of, month, flags: month === 0 ? [] : ["from-context"] };
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

/** A year of its own; Hijri years are the interval of their days. */
export function resolveYear(year: YearRef, context: Context): Resolved | null {
  if (year.kind === "number" && year.calendar === "islamic-umalqura") {
    const start = hijriMonthStart(year.value, 1);
    const last = hijriMonthStart(year.value, 12);
    if (start === null || last === null) {
      const from = gregorianYearOfHijri(year.value);
      return { edtf: `${pad(from, 4)}/${pad(from + 1, 4)}`, flags: [] };
    }
    const end = last + (hijriMonthLength(year.value, 12) ?? 29) - 1;
    return { edtf: `${isoDay(start)}/${isoDay(end)}`, flags: [] };
  }
  const number = numberOf(year, context);
  return number === null ? { edtf: "XXXX", flags: [] } : { edtf: isoYear(number), flags: [] };
}

/** How far ahead of the publication a year of two digits may lie; further on it belongs to the century before. */
const AHEAD = 10;
/** The last such year where the publication is not known. */
const LATEST = 2049;

/** The Gregorian year meant, or null where it cannot be known. */
function numberOf(year: YearRef, context: Context): number | null {
  if (year.kind === "number") return year.value;
  if (year.kind === "short") {
    const from = context.reference === null ? null : civilDay(context.reference.first).year;
    const latest = from === null ? LATEST : from + AHEAD;
    return latest - ((((latest - year.value) % 100) + 100) % 100);
  }
  if (year.kind === "same") return context.lastYear;
  const { reference } = context;
  if (reference === null) return null;
  return civilDay(reference.first).year + year.by;
}
