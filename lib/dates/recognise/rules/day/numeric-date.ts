import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOf, type Line, type Parsed } from "../../tokens.ts";
import { calendarDate, type CalendarExpression, type CalendarName } from "../../expression.ts";
import { readEra } from "../year/numbered-year.ts";

const DATE_CUES = wordSet("يوم تاريخ بتاريخ الموافق موافق في نشر النشر ليوم");
const DAY_CUES = wordSet("يوم تاريخ بتاريخ الموافق موافق");
const LABELS = wordSet("رقم برقم الرقم مادة المادة قانون القانون قرار القرار مرسوم المرسوم معاملة");
const SEASON_CUES = wordSet("موسم الموسم للموسم الدراسي عام العام لعام للعام نسخة دوري");

/**
 * Reads dates written with digits alone: `2015-08-06`, `2016/02/22`, `6-8-2015`, «٣/٨/٢٠١٥م», `22/04`, `3/2015`,
 * «1436/10/25هـ». Arabic papers write the day first; a year may stand on either side. Of two numbers alone only what
 * can be nothing else, or stands after a word such as «يوم», is taken: `22-4` is a score more often.
 */
export function readNumericDate(line: Line, index: number): Parsed<CalendarExpression> | null {
  const first = line[index];
  if (first?.kind !== "number" || isPartOfNumber(line, index - 1, first.glued)) return null;
  const separator = line[index + 1];
  const second = line[index + 2];
  if (separator?.kind !== "sign" || second?.kind !== "number") return null;
  if (!"/-.–".includes(separator.text)) return null;
  const third = line[index + 4];
  const continued = isSign(line, index + 3, separator.text) && third?.kind === "number";
  if (continued) {
    if (isSign(line, index + 5, separator.text) && line[index + 6]?.kind === "number") return null;
    return readThree(line, index, [first.text, second.text, third.text]);
  }
  const spaced = !separator.glued || !second.glued;
  if (spaced || isPartOfNumber(line, index + 3, line[index + 3]?.glued ?? false)) return null;
  return readTwo(line, index, separator.text, [first.text, second.text]);
}

/** A decimal mark, colon or currency sign that is grown together with the number. */
function isPartOfNumber(line: Line, index: number, glued: boolean): boolean {
  return glued && isSign(line, index, "/-.,:٫٬%$€£@#_+*=") && line[index + 1]?.kind !== undefined
    ? isNumberOrWord(line, index)
    : false;
}

function isNumberOrWord(line: Line, markIndex: number): boolean {
  const before = line[markIndex - 1];
  const after = line[markIndex + 1];
  const mark = line[markIndex];
  if (mark !== undefined && "%$€£@#_".includes(mark.text)) return true;
  return before?.kind === "number" && mark?.glued === true && after?.kind === "number";
}

function readThree(
  line: Line,
  index: number,
  [a, b, c]: readonly [string, string, string],
): Parsed<CalendarExpression> | null {
  const yearFirst = a.length === 4;
  const year = yearFirst ? a : c;
  if (year.length !== 4 && !(c.length === 2 && isDateCue(line, index - 1))) return null;
  if (!yearFirst && (a.length > 2 || b.length > 2)) return null;
  if (yearFirst && (b.length > 2 || c.length > 2)) return null;
  const era = readEra(line, index + 5);
  const end = index + (era === null ? 5 : 6);
  const value = year.length === 4 ? Number(year) : 2000 + Number(year);
  const calendar = era ?? (value >= 1300 && value <= 1500 ? "islamic-umalqura" : "gregory");
  if (era === null && calendar === "gregory" && (value < 1800 || value > 2200)) return null;
  const [left, right] = yearFirst ? [Number(c), Number(b)] : [Number(a), Number(b)];
  // Day before month, unless the month would not exist: then it was written the American way.
  const [day, month] = right > 12 && left <= 12 ? [right, left] : [left, right];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { value: expression(day, month, value, calendar), end };
}

function readTwo(
  line: Line,
  index: number,
  separator: string,
  [a, b]: readonly [string, string],
): Parsed<CalendarExpression> | null {
  // «القانون رقم 15/04», «24/7»: a label, and "always".
  if (isOneOf(line, index - 1, LABELS) || (a === "24" && b === "7")) return null;
  const era = readEra(line, index + 3);
  const end = index + (era === null ? 3 : 4);
  const calendar = era ?? "gregory";
  const yearFirst = a.length === 4;
  if (yearFirst || b.length === 4) {
    const [year, monthText] = yearFirst ? [Number(a), b] : [Number(b), a];
    const month = Number(monthText);
    if (monthText.length > 2 || month < 1 || month > 12) return null;
    if (era === null && (year < 1900 || year > 2100)) return null;
    if (separator === "." && !(yearFirst || isDateCue(line, index - 1))) return null;
    if (separator === "." && monthText.length === 2 && Number(monthText) > 12) return null;
    // «موسم 2011-12» is a season of two years.
    if (yearFirst && month === (year + 1) % 100 && isOneOf(line, index - 1, SEASON_CUES))
      return null;
    return { value: expression(null, month, year, calendar), end };
  }
  if (a.length > 2 || b.length > 2 || separator === "." || separator === "–") return null;
  // Day before month, unless the month would not exist, as in readThree.
  const swapped = separator === "/" && Number(a) <= 12 && Number(b) > 12;
  const day = Number(swapped ? b : a);
  const month = Number(swapped ? a : b);
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const unmistakable = separator === "/" && day > 12 && b.length === 2 && !swapped;
  const led = separator === "/" && day > 12 && (line[index - 1]?.text === "في" || index === 0);
  if (!unmistakable && !led && !isDayCue(line, index - 1)) return null;
  return { value: expression(day, month, null, calendar), end };
}

function isDateCue(line: Line, index: number): boolean {
  return isOneOf(line, index, DATE_CUES) || isDayCue(line, index);
}

/** «يوم 22-4», «الاثنين 22/4», «بتاريخ 3/8». */
function isDayCue(line: Line, index: number): boolean {
  const meaning = line[index]?.meaning;
  if (meaning?.weekday !== undefined && meaning.article) return true;
  return isOneOf(line, index, DAY_CUES);
}

function expression(
  day: number | null,
  month: number,
  year: number | null,
  calendar: CalendarName,
): CalendarExpression {
  return calendarDate({
    day,
    month: { kind: "named", calendar, month, deixis: null },
    year: year === null ? null : { kind: "number", value: year, calendar },
  });
}
