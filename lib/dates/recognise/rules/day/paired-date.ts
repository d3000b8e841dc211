import { isMark, isOneOf, type Line, type Parsed } from "../../cursor.ts";
import type { CalendarExpression } from "../../expression.ts";
import { readDayFirst } from "./day-first.ts";
import { readNumericDate } from "./numeric-date.ts";
import { MATCHING, readWeekdayPrefix } from "./weekday-prefix.ts";

/** The other calendar's date after «الموافق», a bracket, a dash or a slash; only of the other calendar. */
export function readPaired(
  line: Line,
  index: number,
  first: CalendarExpression,
): Parsed<CalendarExpression> | null {
  const opens = isMark(line, index, "(");
  let at = index;
  while (isMark(line, at, "(،,-–—/=") && at < index + 2) at++;
  if (isOneOf(line, at, MATCHING)) at++;
  if (isMark(line, at, ":")) at++;
  if (line[at]?.text === "ل") at++;
  const weekday = readWeekdayPrefix(line, at);
  at = weekday?.end ?? at;
  const numeric = readNumericDate(line, at);
  const named = numeric === null ? readDayFirst(line, at) : null;
  const second = numeric?.value ?? named?.value.date;
  const end = numeric?.end ?? named?.end ?? at;
  if (second === undefined || second.day === null) return null;
  if (calendarOf(second) === calendarOf(first)) return null;
  const closes = opens && isMark(line, end, ")");
  return { value: second, end: end + (closes ? 1 : 0) };
}

function calendarOf(date: CalendarExpression): string | null {
  return date.month?.kind === "named" ? date.month.calendar : null;
}
