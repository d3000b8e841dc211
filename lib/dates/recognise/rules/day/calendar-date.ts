import { isMark, type Line, type Parsed } from "../../cursor.ts";
import { readDayFirst } from "./day-first.ts";
import { readMonthFirst, readYearFirst } from "./month-first.ts";
import { readNumericDate } from "./numeric-date.ts";
import { readPaired } from "./paired-date.ts";
import { readWeekdayPrefix } from "./weekday-prefix.ts";
import type { CalendarReading } from "./with-year.ts";

/**
 * Reads a date that names a month or is written in digits, with the weekday before it, the year after it and the same day in
 * the other calendar: «الخميس 21 شوال 1436 هـ الموافق 6 أغسطس 2015 م», «السابع من مارس», "August 6, 2015", «يناير 2016».
 */
export function readCalendarDate(line: Line, index: number): Parsed<CalendarReading> | null {
  const weekday = readWeekdayPrefix(line, index);
  const start = weekday?.end ?? index;
  const body =
    readNumeric(line, start) ??
    readDayFirst(line, start) ??
    readYearFirst(line, start) ??
    readMonthFirst(line, start);
  if (body === null) return null;
  if (weekday && body.value.date.day === null) return null;
  const date = { ...body.value.date, weekday: weekday?.value ?? null };
  const opened = weekday !== null && isMark(line, weekday.end - 1, "(");
  const closed = opened && isMark(line, body.end, ")") ? 1 : 0;
  const bodyEnd = body.end + closed;
  const paired = date.day === null ? null : readPaired(line, bodyEnd, date);
  return {
    value: { date: { ...date, paired: paired?.value ?? null }, ambiguous: body.value.ambiguous },
    end: paired?.end ?? bodyEnd,
  };
}

function readNumeric(line: Line, index: number): Parsed<CalendarReading> | null {
  const numeric = readNumericDate(line, index);
  return numeric === null
    ? null
    : { value: { date: numeric.value, ambiguous: false }, end: numeric.end };
}
