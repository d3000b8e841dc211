import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOf, type Line, type Parsed } from "../../tokens.ts";
import { readMonth, type MonthReading } from "../month/month.ts";
import { readSmallNumber } from "../number.ts";
import { readYear } from "../year/year.ts";
import {
  calendarDate,
  type CalendarExpression,
  type MonthRef,
  type YearRef,
} from "../../expression.ts";

const OF = wordSet("من في of");
const THE = wordSet("the");
/** "6th": grown together with the number. */
export const ENGLISH_ENDINGS = wordSet("st nd rd th");

/** «6 أغسطس 2015», «السابع والعشرين من شهر مارس الماضي», «20 من الشهر المقبل», «الخامس من الجاري». */
export function readDayFirst(line: Line, index: number): Parsed<CalendarReading> | null {
  const skip = isOneOf(line, index, THE) ? 1 : 0;
  const day = readSmallNumber(line, index + skip);
  if (day === null || day.value.value < 1 || day.value.value > 31) return null;
  let end = day.end;
  if (isOneOf(line, end, ENGLISH_ENDINGS) && line[end]?.glued) end++;
  const separated = isSign(line, end, "/-.–");
  const of = isOneOf(line, end, OF);
  if (separated || of) end++;
  if (of && isBareDeictic(line, end)) {
    const by = line[end]?.meaning?.deixis ?? 0;
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
function isBareDeictic(line: Line, index: number): boolean {
  const meaning = line[index]?.meaning;
  return meaning?.article === true && meaning.deixis !== undefined;
}

/** «15 الجاري», without «من»; «الحالي» would be too common after a number. */
function isPresent(line: Line, index: number): boolean {
  return line[index]?.text === "الجاري";
}

/** A calendar date, and whether its only sign of being one is a word that means other things too. */
export interface CalendarReading {
  readonly date: CalendarExpression;
  readonly ambiguous: boolean;
}

/** Puts the year that follows, if one does, to a day and month. */
export function withYear(
  line: Line,
  index: number,
  day: number | null,
  month: MonthRef,
): Parsed<CalendarReading> | null {
  const calendar = month.kind === "named" ? month.calendar : null;
  const separated = isSign(line, index, "،,/.-–");
  const after = separated ? readYear(line, index + 1, calendar) : null;
  const direct = separated ? null : readYear(line, index, calendar);
  const year = direct ?? after;
  // «5 مارس - 2000 مشارك», «مارس. 2015 كان»: after a full stop or dash only beside a day in digits.
  const loose = direct === null && after !== null && isSign(line, index, ".-–") && day === null;
  if (year === null || loose) return { value: build(day, month, null), end: index };
  return { value: build(day, month, year.value.year), end: year.end };
}

/** A reading without weekday. */
export function build(day: number | null, month: MonthRef, year: YearRef | null): CalendarReading {
  return { date: calendarDate({ day, month, year }), ambiguous: false };
}
