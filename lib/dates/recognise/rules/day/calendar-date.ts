import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOf, type Line, type Parsed } from "../../tokens.ts";
import type { CalendarExpression } from "../../expression.ts";
import { readDayFirst, type CalendarReading } from "./day-first.ts";
import { readMonthFirst, readYearFirst } from "./month-first.ts";
import { readNumericDate } from "./numeric-date.ts";

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
  const opened = weekday !== null && isSign(line, weekday.end - 1, "(");
  const closed = opened && isSign(line, body.end, ")") ? 1 : 0;
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

const OF = wordSet("من في of");
const DAY_WORD = wordSet("يوم اليوم");
/** «الموافق»: joins a weekday, or a date of the other calendar, to a date. */
export const MATCHING = wordSet("الموافق موافق المصادف مصادف الموافقة");

/** «يوم الخميس،», «الأربعاء الموافق», «الجمعة (». The word «يوم» alone counts as no weekday. */
export function readWeekdayPrefix(line: Line, index: number): Parsed<number | null> | null {
  let end = index;
  if (line[end]?.meaning?.timeOfDay && !line[end]?.meaning?.article) end++;
  if (isOneOf(line, end, DAY_WORD)) end++;
  const meaning = line[end]?.meaning;
  const weekday = meaning?.weekday;
  const isWeekday =
    weekday !== undefined && (meaning?.article || /^[a-z]/.test(meaning?.base ?? ""));
  if (!isWeekday) return end === index ? null : { value: null, end };
  end++;
  if (line[end]?.meaning?.timeOfDay && !line[end]?.meaning?.article) end++;
  // «الأحد المقبل الموافق 9 أغسطس».
  const directed = line[end]?.meaning?.article === true && line[end]?.meaning?.deixis !== undefined;
  const dated = isOneOf(line, end + 1, MATCHING) || isSign(line, end + 1, "،,-–(");
  if (directed && dated) end++;
  if (isSign(line, end, "،,-–(")) end++;
  if (isOneOf(line, end, MATCHING) || isOneOf(line, end, OF)) end++;
  return { value: weekday, end };
}

/** The other calendar's date after «الموافق», a bracket, a dash or a slash; only of the other calendar. */
export function readPaired(
  line: Line,
  index: number,
  first: CalendarExpression,
): Parsed<CalendarExpression> | null {
  const opens = isSign(line, index, "(");
  let at = index;
  while (isSign(line, at, "(،,-–—/=") && at < index + 2) at++;
  if (isOneOf(line, at, MATCHING)) at++;
  if (isSign(line, at, ":")) at++;
  if (line[at]?.text === "ل") at++;
  const weekday = readWeekdayPrefix(line, at);
  at = weekday?.end ?? at;
  const numeric = readNumericDate(line, at);
  const named = numeric === null ? readDayFirst(line, at) : null;
  const second = numeric?.value ?? named?.value.date;
  const end = numeric?.end ?? named?.end ?? at;
  if (second === undefined || second.day === null) return null;
  if (calendarOf(second) === calendarOf(first)) return null;
  const closes = opens && isSign(line, end, ")");
  return { value: second, end: end + (closes ? 1 : 0) };
}

function calendarOf(date: CalendarExpression): string | null {
  return date.month?.kind === "named" ? date.month.calendar : null;
}
