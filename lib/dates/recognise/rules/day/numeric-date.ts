import { isSign, type Line, type Parsed } from "../../tokens.ts";
import type { CalendarExpression, CalendarName, YearRef } from "../../expression.ts";
import { readEra } from "../year/era.ts";
import { isCounted } from "../year/quantity.ts";
import { isDateCue, numberYear, numericDate, readTwo } from "./two-numbers.ts";

/**
 * Reads dates written with digits alone: `2015-08-06`, `2016/02/22`, `6-8-2015`, «٣/٨/٢٠١٥م», `22/04`, `3/2015`,
 * «1436/10/25هـ». Arabic papers write the day first; a year may stand on either side. Of two numbers alone only what
 * can be nothing else, or stands after a word such as «يوم», is taken: `22-4` is a score more often. `joined`: the sign before it is
 * that of a range, and no part of the number.
 */
export function readNumericDate(
  line: Line,
  index: number,
  joined = false,
): Parsed<CalendarExpression> | null {
  const first = line[index];
  if (first?.kind !== "number") return null;
  if (!joined && isPartOfNumber(line, index - 1, first.glued)) return null;
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
  // «2084.2 مليون دينار» is an amount.
  if (separator.text === "." && isCounted(line, index + 3)) return null;
  return readTwo(line, index, separator.text, [first.text, second.text]);
}

/** A decimal mark, colon or currency sign that is grown together with the number. */
function isPartOfNumber(line: Line, index: number, glued: boolean): boolean {
  const mark = line[index];
  if (!glued || mark === undefined || !isSign(line, index, "/-.,:٫٬%$€£@#_+*=")) return false;
  if (line[index + 1] === undefined) return false;
  if ("%$€£@#_".includes(mark.text)) return true;
  return line[index - 1]?.kind === "number" && mark.glued && line[index + 1]?.kind === "number";
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
  const end = era?.end ?? index + 5;
  const value = Number(year);
  const short = year.length === 2;
  const calendar = era?.value ?? (value >= 1300 && value <= 1500 ? "islamic-umalqura" : "gregory");
  if (!short && era === null && calendar === "gregory" && (value < 1800 || value > 2200))
    return null;
  const [left, right] = yearFirst ? [Number(c), Number(b)] : [Number(a), Number(b)];
  // Day before month, unless the month would not exist: then it was written the American way.
  const [day, month] = right > 12 && left <= 12 ? [right, left] : [left, right];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return {
    value: numericDate(
      day,
      month,
      short ? shortYear(value, calendar) : numberYear(value, calendar),
      calendar,
    ),
    end,
  };
}

/** The last two digits of a year; of a Hijri one in the fifteenth century. */
function shortYear(value: number, calendar: CalendarName): YearRef {
  return calendar === "gregory" ? { kind: "short", value } : numberYear(1400 + value, calendar);
}
