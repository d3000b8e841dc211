import { wordSet } from "../../../../arabic/fold.ts";
import { isOneOf, type Line } from "../../tokens.ts";
import { calendarDate, type Reading } from "../../expression.ts";
import { isBareYear, isYearInWords } from "./bare-year.ts";
import { readYear } from "./year.ts";

const ABOUT = wordSet("نحو حوالي قرابة زهاء حدود");

/**
 * Reads a year that stands without day or month: «عام 2020», «سنة 1436هـ», «قمة الحكومات 2023», «في ألف وسبعمائة وتسعة وثمانين», Bare digits are a year only from 1900 to 2099 and where nothing shows them to be a quantity.
 */
export function readYearAlone(line: Line, index: number): Reading | null {
  const about = isOneOf(line, index, ABOUT) ? 1 : 0;
  const read = readYear(line, index + about, null);
  if (read === null) return null;
  const { year, marked, inWords } = read.value;
  if (year.kind === "same")
    return { expression: { kind: "same-year" }, rule: "same-year", end: read.end };
  // A relative year is read with its titles («الأمين العام السابق») by the rule of relative periods.
  if (year.kind === "shift") return null;
  if (isOneOf(line, index + about, OF) && line[index + about]?.meaning?.functional) return null;
  if (about === 1 && !marked) return null;
  if (!marked && !inWords && !isBareYear(line, index, year.value)) return null;
  if (!marked && inWords && !isYearInWords(line, index, read.end, year.value)) return null;
  const date = calendarDate({ year });
  const expression = about === 1 ? ({ kind: "about", of: date } as const) : date;
  return { expression, rule: "year", end: read.end };
}

const OF = wordSet("من في of");
