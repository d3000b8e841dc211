import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOf, type Line, type Parsed } from "../../tokens.ts";
import {
  calendarDate,
  type CalendarExpression,
  type CalendarName,
  type YearRef,
} from "../../expression.ts";
import { readEra } from "../year/era.ts";

const DATE_CUES = wordSet("يوم تاريخ بتاريخ الموافق موافق في نشر النشر ليوم");
const DAY_CUES = wordSet("يوم تاريخ بتاريخ الموافق موافق");
const LABELS = wordSet("رقم برقم الرقم مادة المادة قانون القانون قرار القرار مرسوم المرسوم معاملة");
const SEASON_CUES = wordSet("موسم الموسم للموسم الدراسي عام العام لعام للعام نسخة دوري");

/** A month and year («3/2015»), or a day and month («22/04») where the two can be nothing else. */
export function readTwo(
  line: Line,
  index: number,
  separator: string,
  [a, b]: readonly [string, string],
): Parsed<CalendarExpression> | null {
  // «القانون رقم 15/04», «24/7»: a label, and "always".
  if (isOneOf(line, index - 1, LABELS) || (a === "24" && b === "7")) return null;
  const era = readEra(line, index + 3);
  const end = era?.end ?? index + 3;
  const calendar = era?.value ?? "gregory";
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
    return { value: numericDate(null, month, numberYear(year, calendar), calendar), end };
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
  return { value: numericDate(day, month, null, calendar), end };
}

/** «5/3» as the first end of a range whose second says that these are a day and a month («5/3 - 7/3/2022»). */
export function readNumericPair(
  line: Line,
  index: number,
): (Parsed<CalendarExpression> & { readonly mark: string }) | null {
  const [first, separator, second] = [line[index], line[index + 1], line[index + 2]];
  if (first?.kind !== "number" || second?.kind !== "number" || !isSign(line, index + 1, "/-."))
    return null;
  if (!separator?.glued || !second.glued || first.text.length > 2 || second.text.length > 2)
    return null;
  const [day, month] = [Number(first.text), Number(second.text)];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const value = numericDate(day, month, null, "gregory");
  return { value, end: index + 3, mark: separator.text };
}

/** Whether the word before digits says that they are a date. */
export function isDateCue(line: Line, index: number): boolean {
  return isOneOf(line, index, DATE_CUES) || isDayCue(line, index);
}

/** «يوم 22-4», «الاثنين 22/4», «بتاريخ 3/8». */
function isDayCue(line: Line, index: number): boolean {
  const meaning = line[index]?.meaning;
  if (meaning?.weekday !== undefined && meaning.article) return true;
  return isOneOf(line, index, DAY_CUES);
}

/** A date that was written in digits. */
export function numericDate(
  day: number | null,
  month: number,
  year: YearRef | null,
  calendar: CalendarName,
): CalendarExpression {
  return calendarDate({
    day,
    month: { kind: "named", calendar, month, deixis: null },
    year,
  });
}

/** A year with all its digits. */
export function numberYear(value: number, calendar: CalendarName): YearRef {
  return { kind: "number", value, calendar };
}
