import { civilDay, dayNumber, isoDay, pad, weekdayOf } from "../../civil-day.ts";
import { gregorianYearOfHijri, hijriMonthLength, hijriMonthStart } from "../../hijri.ts";
import { hijriToDayNumber } from "../../hijri.ts";
import type { CalendarExpression, MonthRef, YearRef } from "../expression.ts";
import { chooseYear, monthSpan } from "./choose-year.ts";
import type { Context, DateFlag, Resolved } from "./context.ts";
import type { Reference } from "./reference.ts";

interface YearMonth {
  readonly year: number | null;
  readonly month: number;
  readonly flags: readonly DateFlag[];
}

/** EDTF value of a calendar date; null when it does not exist (31 June). */
export function resolveCalendar(date: CalendarExpression, context: Context): Resolved | null {
  if (date.paired !== null) return resolvePaired(date, date.paired, context);
  if (date.month === null) {
    if (date.day !== null) return resolveDayAlone(date.day, date.weekday, context);
    return date.year === null ? null : resolveYear(date.year, context);
  }
  const calendar = date.month.kind === "named" ? date.month.calendar : "gregory";
  const at = resolveMonth(date, date.month, context);
  if (at === null) return null;
  const named = { ...at, day: date.day, weekday: date.weekday };
  return calendar === "gregory" ? gregorian(named) : hijri(named);
}

interface Named extends YearMonth {
  readonly day: number | null;
  readonly weekday: number | null;
}

function gregorian({ year, month, day, weekday, flags }: Named): Resolved | null {
  const start = `${year === null ? "XXXX" : pad(year, 4)}-${month === 0 ? "XX" : pad(month, 2)}`;
  if (day === null) return { edtf: start, flags };
  if (day > (month === 0 ? 31 : (monthSpan("gregory", year ?? 2000, month)?.[1] ?? 31)))
    return null;
  const wrong =
    year !== null &&
    month !== 0 &&
    weekday !== null &&
    weekdayOf(dayNumber(year, month, day)) !== weekday;
  return {
    edtf: `${start}-${pad(day, 2)}`,
    flags: wrong ? [...flags, "weekday-disagrees"] : flags,
  };
}

/** A Hijri day is a day; a Hijri month the interval of its days. Outside the tables only about the year is known. */
function hijri({ year, month, day, weekday, flags }: Named): Resolved | null {
  if (year === null) return { edtf: day === null ? "XXXX-XX" : "XXXX-XX-XX", flags };
  const start = hijriMonthStart(year, month);
  if (start === null) return { edtf: `${pad(gregorianYearOfHijri(year), 4)}~`, flags };
  if (day === null) {
    const last = start + (hijriMonthLength(year, month) ?? 30) - 1;
    return { edtf: `${isoDay(start)}/${isoDay(last)}`, flags };
  }
  // A month seen to have 30 days may have 29 in the Umm al-Qura calendar: its 30th is the next first.
  const number = hijriToDayNumber({ year, month, day }) ?? (day === 30 ? start + 29 : null);
  if (number === null) return null;
  const wrong = weekday !== null && weekdayOf(number) !== weekday;
  return { edtf: isoDay(number), flags: wrong ? [...flags, "weekday-disagrees"] : flags };
}

/** Both calendars printed: the Gregorian date is the value, the Hijri one a check on it, and its year's source if it has none. */
function resolvePaired(
  first: CalendarExpression,
  second: CalendarExpression,
  context: Context,
): Resolved | null {
  const firstIsGregorian = first.month?.kind === "named" && first.month.calendar === "gregory";
  const [civil, lunar] = firstIsGregorian ? [first, second] : [second, first];
  const weekday = first.weekday ?? second.weekday;
  const other = resolveCalendar({ ...lunar, weekday: null, paired: null }, context);
  const known = civil.year === null && lunar.year !== null ? other?.edtf : undefined;
  const near =
    known !== undefined && /^\d{4}-\d\d-\d\d$/.test(known)
      ? { ...context, reference: dayReference(known) }
      : context;
  const value = resolveCalendar({ ...civil, weekday, paired: null }, near);
  if (value === null) return other;
  const apart = daysApart(value.edtf, other?.edtf);
  return apart !== null && apart > 1
    ? { edtf: value.edtf, flags: [...value.flags, "calendars-disagree"] }
    : value;
}

function dayReference(edtf: string): Reference {
  const day = dayOf(edtf) ?? 0;
  return { first: day, last: day, precision: "day", edtf };
}

function daysApart(a: string, b: string | undefined): number | null {
  const left = dayOf(a);
  const right = b === undefined ? null : dayOf(b);
  return left === null || right === null ? null : Math.abs(left - right);
}

function dayOf(edtf: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
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
  return number === null ? { edtf: "XXXX", flags: [] } : { edtf: pad(number, 4), flags: [] };
}

/** The Gregorian year meant, or null where it cannot be known. */
function numberOf(year: YearRef, context: Context): number | null {
  if (year.kind === "number") return year.value;
  if (year.kind === "same") return context.lastYear;
  const { reference } = context;
  if (reference === null) return null;
  return civilDay(reference.first).year + year.by;
}

/** The year and month; month 0 and year null stand for "not known". */
function resolveMonth(
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

/** «الخميس 21»: the nearest month in which the 21st is a Thursday; without reference only the day is known. */
function resolveDayAlone(day: number, weekday: number | null, context: Context): Resolved | null {
  const unknown: Resolved = { edtf: `XXXX-XX-${pad(day, 2)}`, flags: [] };
  const { reference } = context;
  if (reference === null || reference.precision === "year") return unknown;
  const { year, month } = civilDay(reference.last);
  let best: number | null = null;
  for (let offset = -2; offset <= 2; offset++) {
    const number = dayNumber(year, month + offset, day);
    if (civilDay(number).day !== day || (weekday !== null && weekdayOf(number) !== weekday))
      continue;
    if (best === null || Math.abs(number - reference.last) < Math.abs(best - reference.last)) {
      best = number;
    }
  }
  if (best === null || (reference.precision === "month" && weekday === null)) return unknown;
  return { edtf: isoDay(best), flags: ["year-inferred"] };
}
