import { wordSet } from "../../../../arabic/fold.ts";
import { isOneOf, type Line, type Parsed } from "../../tokens.ts";
import type { MonthRef } from "../../expression.ts";
import type { Doubt } from "../../words/months.ts";
import { readMonthName, type NamedMonth } from "./month-name.ts";
import { readSmallNumber } from "../number.ts";

const THIS = wordSet("هذا");
const SAME_BEFORE = wordSet("نفس ذات ذلك");
const SAME_AFTER = wordSet("نفسه ذاته");

/** A month with what showed that it is one. */
export interface MonthReading {
  readonly month: MonthRef;
  /** What the name needs beside it, and nothing inside the reading gives. */
  readonly doubt: Doubt;
}

/**
 * Reads a month: by name in any family, doubled («أكتوبر/تشرين الأول», «آب (أغسطس)»), by number («شهر 3»,
 * «الشهر التاسع»), or relative («الشهر المقبل», «هذا الشهر»); with «الماضي» or «المقبل» after the name.
 */
export function readMonth(line: Line, index: number): Parsed<MonthReading> | null {
  if (isOneOf(line, index, THIS)) return readThisMonth(line, index + 1);
  if (isOneOf(line, index, SAME_BEFORE) && isMonthWord(line, index + 1, true)) {
    return sure({ kind: "same" }, index + 2);
  }
  if (isMonthWord(line, index, true)) return readMonthAfterArticle(line, index + 1);
  if (isMonthWord(line, index, false)) {
    // «شهر الله المحرم»
    const named = readMonthName(line, line[index + 1]?.text === "الله" ? index + 2 : index + 1);
    if (named) return withDeixis(line, led(named.value), named.end, null);
    const number = readSmallNumber(line, index + 1);
    if (number === null || number.value.value < 1 || number.value.value > 12) return null;
    // «شهر واحد» is one month; «شهر ثلاثة» the third.
    if (number.value.value === 1 && !number.value.digits && !number.value.ordinal) return null;
    const month = number.value.value;
    return sure({ kind: "named", calendar: "gregory", month, deixis: null }, number.end);
  }
  const named = readMonthName(line, index);
  return named === null ? null : withDeixis(line, named.value, named.end, null);
}

function readThisMonth(line: Line, index: number): Parsed<MonthReading> | null {
  if (isMonthWord(line, index, true)) return sure({ kind: "shift", by: 0 }, index + 1);
  const skip = isMonthWord(line, index, false) ? 1 : 0;
  const named = readMonthName(line, index + skip);
  // «هذا الصيف»
  if (named === null || (skip === 0 && named.value.doubt === "rare")) return null;
  return withDeixis(line, led(named.value), named.end, 0);
}

function readMonthAfterArticle(line: Line, index: number): Parsed<MonthReading> | null {
  if (isOneOf(line, index, SAME_AFTER)) return sure({ kind: "same" }, index + 1);
  const adjective = line[index]?.meaning;
  if (adjective?.article && adjective.deixis !== undefined) {
    return sure({ kind: "shift", by: adjective.deixis }, index + 1);
  }
  const number = readSmallNumber(line, index);
  if (!number?.value.ordinal || !number.value.article || number.value.value > 12) return null;
  const month = number.value.value;
  return sure({ kind: "named", calendar: "gregory", month, deixis: null }, number.end);
}

function isMonthWord(line: Line, index: number, article: boolean): boolean {
  const meaning = line[index]?.meaning;
  const unit = meaning?.unit;
  return unit?.unit === "month" && unit.count === 1 && meaning?.article === article;
}

function sure(month: MonthRef, end: number): Parsed<MonthReading> {
  return { value: { month, doubt: "none" }, end };
}

/** A name after «شهر»: no other word, unless it nearly always is one. */
function led(named: NamedMonth): NamedMonth {
  return { ...named, doubt: named.doubt === "rare" ? "label" : "none" };
}

function withDeixis(
  line: Line,
  named: NamedMonth,
  end: number,
  given: 0 | null,
): Parsed<MonthReading> {
  const { calendar, month, doubt } = named;
  const adjective = line[end]?.meaning;
  // Months are masculine: in «تيريزا ماي الماضية» the adjective is another noun's.
  const masculine = adjective !== undefined && !adjective.base.endsWith("ه");
  const directed = masculine && adjective.article && adjective.deixis !== undefined;
  const deixis = directed ? (adjective.deixis ?? null) : given;
  return {
    value: {
      month: { kind: "named", calendar, month, deixis },
      doubt: deixis === null || doubt === "rare" ? doubt : "none",
    },
    end: directed ? end + 1 : end,
  };
}
