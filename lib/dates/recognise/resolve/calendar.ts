import { civilDay, dayNumber, isoDay, isoYear, pad, weekdayOf } from "../../civil-day.ts";
import {
  gregorianYearOfHijri,
  hijriMonthLength,
  hijriMonthStart,
  hijriToDayNumber,
} from "../../hijri.ts";
import type { CalendarExpression } from "../expression.ts";
import { monthSpan } from "./choose-year.ts";
import { exactReference, type Context, type Resolved } from "./context.ts";
import { resolveMonth, resolveYear, type YearMonth } from "./month-year.ts";
import { daysOf } from "./days.ts";

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
  const start = `${year === null ? "XXXX" : isoYear(year)}-${month === 0 ? "XX" : pad(month, 2)}`;
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
  const known = civil.year === null && lunar.year !== null && other ? daysOf(other.edtf) : null;
  const near = known === null ? context : { ...context, reference: exactReference(known[0]) };
  const value = resolveCalendar({ ...civil, weekday, paired: null }, near);
  if (value === null) return other;
  const apart = daysApart(value.edtf, other?.edtf);
  return apart !== null && apart > 1
    ? { edtf: value.edtf, flags: [...value.flags, "calendars-disagree"] }
    : value;
}

function daysApart(a: string, b: string | undefined): number | null {
  const left = daysOf(a);
  const right = b === undefined ? null : daysOf(b);
  return left === null || right === null ? null : Math.abs(left[0] - right[0]);
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
