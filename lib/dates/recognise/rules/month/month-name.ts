import { isSign, type Line, type Parsed } from "../../tokens.ts";
import type { CalendarName } from "../../expression.ts";

/** A month of a calendar; `ambiguous` where its name is also another word. */
export interface NamedMonth {
  readonly calendar: CalendarName;
  readonly month: number;
  readonly ambiguous: boolean;
}

/** Reads a month's name in any family, alone or doubled: «أكتوبر/تشرين الأول», «آب (أغسطس)», «(نيسان) أبريل». */
export function readMonthName(line: Line, index: number): Parsed<NamedMonth> | null {
  if (isSign(line, index, "(")) return readBracketFirst(line, index + 1);
  const first = readOneName(line, index);
  if (first === null) return null;
  const opens = isSign(line, first.end, "(");
  const separated = opens || isSign(line, first.end, "/-–—،,");
  const second = readOneName(line, first.end + (separated ? 1 : 0));
  if (second === null) return first;
  // «صفر - صفر» is a result, not a month with two names.
  const again = line[first.end + (separated ? 1 : 0)]?.meaning?.base;
  if (again === line[first.end - 1]?.meaning?.base) return first;
  const { calendar, month } = first.value;
  if (second.value.calendar !== calendar || second.value.month !== month) return first;
  const closes = opens && isSign(line, second.end, ")");
  const value = { calendar, month, ambiguous: false };
  return { value, end: second.end + (closes ? 1 : 0) };
}

/** «9 (نيسان) أبريل», as the London papers print it. */
function readBracketFirst(line: Line, index: number): Parsed<NamedMonth> | null {
  const first = readOneName(line, index);
  if (first === null || !isSign(line, first.end, ")")) return null;
  const second = readOneName(line, first.end + 1);
  if (second === null || second.value.month !== first.value.month) return null;
  return { value: { ...second.value, ambiguous: false }, end: second.end };
}

function readOneName(line: Line, index: number): Parsed<NamedMonth> | null {
  const meaning = line[index]?.meaning;
  if (!meaning) return null;
  if (meaning.month && (!meaning.article || meaning.base === "محرم")) {
    return { value: meaning.month, end: index + 1 };
  }
  const second = line[index + 1]?.meaning;
  if (!meaning.monthPair || meaning.article || !second || second.conjunction) return null;
  const month = meaning.monthPair.second.get(second.base);
  if (month === undefined) return null;
  // «كانون ثاني», «ربيع ثاني» without the article; ربيع is a man's name too.
  const ambiguous = !second.article && meaning.monthPair.calendar !== "gregory";
  return {
    value: { calendar: meaning.monthPair.calendar, month, ambiguous },
    end: index + 2,
  };
}
