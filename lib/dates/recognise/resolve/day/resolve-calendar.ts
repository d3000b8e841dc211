import { dayNumber, isoDay, pad, weekdayOf } from "../../../civil-day.ts";
import {
  gregorianYearOfHijri,
  hijriMonthLength,
  hijriMonthStart,
  hijriToDayNumber,
} from "../../../hijri.ts";
import type { CalendarExpression } from "../../expression.ts";
import { monthSpan } from "../month-year/choose-year.ts";
import type { Context, Resolved } from "../context.ts";
import { resolveDayAlone } from "./resolve-day-alone.ts";
import { resolveMonth, type YearMonth } from "../month-year/resolve-month.ts";
import { resolvePaired } from "./resolve-paired.ts";
import { resolveYear } from "../month-year/resolve-year.ts";

/** EDTF value of a calendar date; null when it does not exist (31 June). */
export function resolveCalendar(date: CalendarExpression, context: Context): Resolved | null {
  if (date.paired !== null) return resolvePaired(date, date.paired, context, resolveCalendar);
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
