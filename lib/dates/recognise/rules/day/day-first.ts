import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOf, type Line, type Parsed } from "../../tokens.ts";
import { readMonth, type MonthReading } from "../month/month.ts";
import { readSmallNumber } from "../number.ts";
import { isCounted } from "../year/quantity.ts";
import { readYear } from "../year/year.ts";
import { readShortYear } from "../year/year-figures.ts";
import { calendarDate, type CalendarExpression, type YearRef } from "../../expression.ts";

const OF = wordSet("من في of");
const THE = wordSet("the");
/** "6th", "1er": grown together with the number. */
export const ENGLISH_ENDINGS = wordSet("st nd rd th er");

/** «6 أغسطس 2015», «السابع والعشرين من شهر مارس الماضي», «20 من الشهر المقبل», «الخامس من الجاري». */
export function readDayFirst(line: Line, index: number): Parsed<CalendarReading> | null {
  const skip = isOneOf(line, index, THE) ? 1 : 0;
  const day = readSmallNumber(line, index + skip);
  if (day === null || day.value.value < 1 || day.value.value > 31) return null;
  let end = day.end;
  if (isOneOf(line, end, ENGLISH_ENDINGS) && line[end]?.glued) end++;
  // «5،مايو،2019» only where nothing stands between.
  const comma = isSign(line, end, "،,") && line[end]?.glued && line[end + 1]?.glued;
  const separated = day.value.digits && (comma === true || isSign(line, end, "/-.–"));
  const of = isOneOf(line, end, OF);
  if (separated || of) end++;
  if (of && isBareDeictic(line, end)) {
    const by = line[end]?.meaning?.deixis ?? 0;
    return withYear(line, end + 1, day.value.value, shifted(by));
  }
  if (!of && !separated && isPresent(line, end)) {
    return withYear(line, end + 1, day.value.value, shifted(0));
  }
  const month = readMonth(line, end);
  if (month === null || isScore(line, end, separated || !of, month)) return null;
  const named = month.value.month.kind === "named";
  // «عامه العشرين في سبتمبر» is an age, «قتل 15 في مارس» a number.
  if (named && line[day.end]?.text === "في") return null;
  // «شهر 5» after a number is no day and month unless joined by «من».
  if (!named && day.value.ordinal && !of) return null;
  // «(5 مايو) من عام 2019»
  const closed = isSign(line, index - 1, "(") && isSign(line, month.end, ")") ? 1 : 0;
  const dated = withYear(line, month.end + closed, day.value.value, month.value);
  return dated?.value.date.year === null ? { ...dated, end: month.end } : dated;
}

function shifted(by: number): MonthReading {
  return { month: { kind: "shift", by }, doubt: "none" };
}

/** «2 - صفر», «2 صفر»: the month Safar is also the nought of a result, unless a Hijri year follows. */
function isScore(line: Line, at: number, loose: boolean, month: Parsed<MonthReading>): boolean {
  if (!loose || line[at]?.text !== "صفر") return false;
  const year = isSign(line, month.end, "،,/-") ? month.end + 1 : month.end;
  return readYear(line, year, "islamic-umalqura") === null;
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

/** Puts the year that follows, if one does, to a day and month; null where the month's name needs more than that. */
export function withYear(
  line: Line,
  index: number,
  day: number | null,
  reading: MonthReading,
): Parsed<CalendarReading> | null {
  const { month } = reading;
  const calendar = month.kind === "named" ? month.calendar : null;
  const separated = isSign(line, index, "،,/.-–");
  const after = separated ? readYear(line, index + 1, calendar) : null;
  const direct = separated
    ? null
    : (readYear(line, index, calendar) ?? readShortYear(line, index, day === null ? 32 : 0));
  const year = direct ?? after;
  // «5 مارس - 2000 مشارك», «مارس. 2015 كان»: after a full stop or dash only beside a day in digits.
  const dash = direct === null && after !== null && isSign(line, index, ".-–") && day === null;
  const loose =
    dash && !(isSign(line, index, "-–") && line[index]?.glued && line[index + 1]?.glued);
  const dated = year !== null && !loose;
  // «في الماء 2000 لتر»: a rare name without a day needs the bare figures, with nothing counted.
  const rare = reading.doubt === "rare" && day === null;
  if (rare && (line[index]?.kind !== "number" || isCounted(line, year?.end ?? index))) return null;
  const value = build(day, reading, dated ? year.value.year : null);
  return value === null ? null : { value, end: dated ? year.end : index };
}

/** A reading without weekday; null where a month's name lacks what it needs. */
export function build(
  day: number | null,
  { month, doubt }: MonthReading,
  year: YearRef | null,
): CalendarReading | null {
  const beside = (day === null ? 0 : 1) + (year === null ? 0 : 1);
  if (doubt === "rare" && year === null) return null;
  if (doubt === "label" && beside === 0) return null;
  const enough = { none: 0, word: 1, label: year === null ? 2 : 1, rare: 2 }[doubt];
  return { date: calendarDate({ day, month, year }), ambiguous: beside < enough };
}
