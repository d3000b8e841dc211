import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOf, type Line, type Parsed } from "../../tokens.ts";
import type { YearRef } from "../../expression.ts";
import type { YearReading } from "./numbered-year.ts";
import { readFigures } from "./year-figures.ts";

const THIS = wordSet("هذا هذه");
const SAME_BEFORE = wordSet("نفس ذات ذلك تلك");
const SAME_AFTER = wordSet("نفسه نفسها ذاته ذاتها");

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
  const read = readFigures(line, index + opens, { calendar: null, marked: true });
  const closes = opens === 1 && read !== null && isSign(line, read.end, ")") ? 1 : 0;
  return read === null || closes !== opens ? null : { ...read, end: read.end + closes };
}

/** «العام الماضي», «هذا العام», «العام نفسه», «العام الجاري 2015»: a year seen from the publication or from the text. */
export function readRelativeYear(line: Line, index: number): Parsed<YearReading> | null {
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

function reading(year: YearRef, end: number): Parsed<YearReading> {
  return { value: { year, marked: true, inWords: false }, end };
}
