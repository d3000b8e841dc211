import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOf, type Line, type Parsed } from "../../tokens.ts";
import type { CalendarName, YearRef } from "../../expression.ts";
import { readNumberInWords } from "../number.ts";
import { numberedYear, type YearReading } from "./numbered-year.ts";

const PREPOSITIONS = wordSet("من في of");
const THIS = wordSet("هذا هذه");
const SAME_BEFORE = wordSet("نفس ذات ذلك تلك");
const SAME_AFTER = wordSet("نفسه نفسها ذاته ذاتها");
const KINDS = wordSet(
  "الهجري الهجرية الميلادي الميلادية المالي المالية الدراسي الدراسية الجديد الجديدة",
);

/**
 * Reads a year: «2015», «عام 2015 م», «للعام 1436هـ», «من سنة ألفين وعشرين», «العام الماضي», «هذا العام», «العام نفسه».
 * `calendar` is that of the month before it, null when the year stands alone.
 */
export function readYear(
  line: Line,
  start: number,
  calendar: CalendarName | null,
): Parsed<YearReading> | null {
  let index = start;
  if (isOneOf(line, index, PREPOSITIONS)) index++;
  const relative = readRelativeYear(line, index);
  if (relative) return relative;
  const unit = line[index]?.meaning?.unit;
  // «عامي 1805 إلى 1848»: the dual belongs to both ends.
  const dual = unit?.count === 2 && line[index + 1]?.kind === "number";
  const marked = unit?.unit === "year" && (unit.count === 1 || dual);
  if (marked) index++;
  // «العام الهجري 1436», «السنة المالية 2015».
  const span = isSign(line, index + 2, "/-–") && line[index + 3]?.kind === "number";
  const named =
    marked && isOneOf(line, index, KINDS) && line[index + 1]?.kind === "number" && !span;
  if (named) index++;
  const token = line[index];
  if (token === undefined) return null;
  if (token.kind === "number") {
    const length = token.text.length;
    if (length !== 4 && !(marked && length === 3)) return null;
    return numberedYear(line, index + 1, {
      value: Number(token.text),
      calendar,
      marked,
      inWords: false,
    });
  }
  const spelt = readNumberInWords(line, index);
  if (spelt === null || spelt.value > 2200) return null;
  return numberedYear(line, spelt.end, { value: spelt.value, calendar, marked, inWords: true });
}

function isYearWord(line: Line, index: number): boolean {
  const meaning = line[index]?.meaning;
  return meaning?.unit?.unit === "year" && meaning.unit.count === 1 && meaning.article;
}

/** «العام الجاري 2015», «لهذا العام (1436هـ)»: the number says it. */
function apposed(line: Line, index: number): Parsed<YearReading> | null {
  const opens = isSign(line, index, "(") ? 1 : 0;
  const token = line[index + opens];
  if (token?.kind !== "number" || token.text.length !== 4) return null;
  const value = Number(token.text);
  if (!(value >= 1900 && value < 2100) && !(value >= 1380 && value <= 1470)) return null;
  if (isSign(line, index + opens + 1, "/-–") && line[index + opens + 2]?.kind === "number")
    return null;
  const read = numberedYear(line, index + opens + 1, {
    value,
    calendar: null,
    marked: true,
    inWords: false,
  });
  const closes = opens === 1 && read !== null && isSign(line, read.end, ")") ? 1 : 0;
  return read === null || closes !== opens ? null : { ...read, end: read.end + closes };
}

function readRelativeYear(line: Line, index: number): Parsed<YearReading> | null {
  const reading = (year: YearRef, end: number): Parsed<YearReading> => ({
    value: { year, marked: true, inWords: false },
    end,
  });
  if (isOneOf(line, index, THIS) && isYearWord(line, index + 1)) {
    return apposed(line, index + 2) ?? reading({ kind: "shift", by: 0 }, index + 2);
  }
  if (isOneOf(line, index, SAME_BEFORE) && isYearWord(line, index + 1)) {
    return reading({ kind: "same" }, index + 2);
  }
  if (!isYearWord(line, index)) return null;
  if (isOneOf(line, index + 1, SAME_AFTER)) return reading({ kind: "same" }, index + 2);
  const adjective = line[index + 1]?.meaning;
  if (adjective?.deixis === undefined || !adjective.article) return null;
  return apposed(line, index + 2) ?? reading({ kind: "shift", by: adjective.deixis }, index + 2);
}
