import { isMark, isOneOf, words, type Line, type Parsed } from "../cursor.ts";
import type { CalendarExpression, MonthRef, YearRef } from "../expression.ts";
import { readMonth, type MonthReading } from "./month.ts";
import { readSmallNumber } from "./number.ts";
import { readNumericDate } from "./numeric-date.ts";
import { readYear } from "./year.ts";

const OF = words("من في of");
const THE = words("the");
const MATCHING = words("الموافق موافق المصادف مصادف الموافقة");
const ENGLISH_ENDINGS = words("st nd rd th");
const DAY_WORD = words("يوم اليوم");
/** After a month and a number, these show that the number was the day. */
const AFTER_DAY = words("إلى حتى وحتى و لغاية ولغاية من في");

/** A calendar date, and whether its only sign of being one is a word that means other things too. */
export interface CalendarReading {
  readonly date: CalendarExpression;
  readonly ambiguous: boolean;
}

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

/** «يوم الخميس،», «الأربعاء الموافق», «الجمعة (». The word «يوم» alone counts as no weekday. */
function readWeekdayPrefix(line: Line, index: number): Parsed<number | null> | null {
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
  const directed =
    line[end]?.meaning?.article === true && line[end]?.meaning?.direction !== undefined;
  const dated = isOneOf(line, end + 1, MATCHING) || isMark(line, end + 1, "،,-–(");
  if (directed && dated) end++;
  if (isMark(line, end, "،,-–(")) end++;
  if (isOneOf(line, end, MATCHING) || isOneOf(line, end, OF)) end++;
  return { value: weekday, end };
}

function readNumeric(line: Line, index: number): Parsed<CalendarReading> | null {
  const numeric = readNumericDate(line, index);
  return numeric === null
    ? null
    : { value: { date: numeric.value, ambiguous: false }, end: numeric.end };
}

/** «6 أغسطس 2015», «السابع والعشرين من شهر مارس الماضي», «20 من الشهر المقبل», «الخامس من الجاري». */
function readDayFirst(line: Line, index: number): Parsed<CalendarReading> | null {
  const skip = isOneOf(line, index, THE) ? 1 : 0;
  const day = readSmallNumber(line, index + skip);
  if (day === null || day.value.value < 1 || day.value.value > 31) return null;
  let end = day.end;
  if (isOneOf(line, end, ENGLISH_ENDINGS) && line[end]?.glued) end++;
  const separated = isMark(line, end, "/-.–");
  const of = isOneOf(line, end, OF);
  if (separated || of) end++;
  if (of && isBareDirection(line, end)) {
    const by = line[end]?.meaning?.direction ?? 0;
    return withYear(line, end + 1, day.value.value, { kind: "shift", by });
  }
  if (!of && !separated && isPresent(line, end)) {
    return withYear(line, end + 1, day.value.value, { kind: "shift", by: 0 });
  }
  const month = readMonth(line, end);
  if (month === null || isScore(line, end, separated || !of, month)) return null;
  const named = month.value.month.kind === "named";
  // «عامه العشرين في سبتمبر» is an age, «قتل 15 في مارس» a number.
  if (named && line[day.end]?.text === "في") return null;
  // «شهر 5» after a number is no day and month unless joined by «من».
  if (!named && day.value.ordinal && !of) return null;
  return withYear(line, month.end, day.value.value, month.value.month);
}

/** «2 - صفر», «2 صفر»: the month Safar is also the nought of a result, unless a Hijri year follows. */
function isScore(line: Line, at: number, loose: boolean, month: Parsed<MonthReading>): boolean {
  if (!loose || line[at]?.text !== "صفر") return false;
  return readYear(line, month.end, "islamic-umalqura") === null;
}

/** «الخامس من الجاري»: the adjective stands for "the current month". */
function isBareDirection(line: Line, index: number): boolean {
  const meaning = line[index]?.meaning;
  return meaning?.article === true && meaning.direction !== undefined;
}

/** «15 الجاري», without «من»; «الحالي» would be too common after a number. */
function isPresent(line: Line, index: number): boolean {
  return line[index]?.text === "الجاري";
}

/** «2016. نوفمبر .16». */
function readYearFirst(line: Line, index: number): Parsed<CalendarReading> | null {
  const token = line[index];
  if (token?.kind !== "number" || token.text.length !== 4 || !isMark(line, index + 1, "."))
    return null;
  const month = readMonth(line, index + 2);
  if (month?.value.month.kind !== "named") return null;
  const at = isMark(line, month.end, ".") ? month.end + 1 : month.end;
  const day = readSmallNumber(line, at);
  if (!day?.value.digits || day.value.value < 1 || day.value.value > 31) return null;
  const { calendar } = month.value.month;
  const year: YearRef = { kind: "number", value: Number(token.text), calendar };
  return { value: build(day.value.value, month.value.month, year), end: day.end };
}

/** «يناير 2016», «مارس الماضي», «يناير الثاني والعشرين، 2018», "August 6, 2015", «يوليو 13». */
function readMonthFirst(line: Line, index: number): Parsed<CalendarReading> | null {
  const month = readMonth(line, index);
  if (month === null) return null;
  if (month.value.month.kind === "named") {
    const day = readDayAfterMonth(line, month.end);
    if (day !== null) return withYear(line, day.end, day.value, month.value.month);
  }
  const bare = withYear(line, month.end, null, month.value.month);
  if (bare === null) return null;
  const ambiguous = month.value.ambiguous && bare.value.date.year === null;
  return { value: { date: bare.value.date, ambiguous }, end: bare.end };
}

function readDayAfterMonth(line: Line, index: number): Parsed<number> | null {
  const day = readSmallNumber(line, index);
  if (day === null || day.value.value < 1 || day.value.value > 31) return null;
  let end = day.end;
  if (!day.value.digits)
    return day.value.ordinal && day.value.article ? { value: day.value.value, end } : null;
  if (isOneOf(line, end, ENGLISH_ENDINGS) && line[end]?.glued) end++;
  const next = line[end];
  const closes = next === undefined || next.kind === "mark" || isOneOf(line, end, AFTER_DAY);
  const yearFollows = readYear(line, end, "gregory") !== null;
  // «يناير 1-8» and «فبراير 2.5 مليون» are settled by what follows the mark.
  const decimal =
    next?.glued === true && isMark(line, end, ".,٫:%") && line[end + 1]?.glued === true;
  return (closes && !decimal) || yearFollows ? { value: day.value.value, end } : null;
}

function withYear(
  line: Line,
  index: number,
  day: number | null,
  month: MonthRef,
): Parsed<CalendarReading> | null {
  const calendar = month.kind === "named" ? month.calendar : null;
  const separated = isMark(line, index, "،,/.-–");
  const after = separated ? readYear(line, index + 1, calendar) : null;
  const direct = separated ? null : readYear(line, index, calendar);
  const year = direct ?? after;
  // «5 مارس - 2000 مشارك», «مارس. 2015 كان»: after a full stop or dash only beside a day in digits.
  const loose = direct === null && after !== null && isMark(line, index, ".-–") && day === null;
  if (year === null || loose) return { value: build(day, month, null), end: index };
  return { value: build(day, month, year.value.year), end: year.end };
}

function build(day: number | null, month: MonthRef, year: YearRef | null): CalendarReading {
  return {
    date: { kind: "calendar", weekday: null, day, month, year, paired: null },
    ambiguous: false,
  };
}

/** The other calendar's date after «الموافق», a bracket, a dash or a slash; only of the other calendar. */
function readPaired(
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
  const second = readNumeric(line, at) ?? readDayFirst(line, at);
  if (second === null || second.value.date.day === null) return null;
  if (calendarOf(second.value.date) === calendarOf(first)) return null;
  const closes = opens && isMark(line, second.end, ")");
  return { value: second.value.date, end: second.end + (closes ? 1 : 0) };
}

function calendarOf(date: CalendarExpression): string | null {
  return date.month?.kind === "named" ? date.month.calendar : null;
}
