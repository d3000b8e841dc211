import { wordSet } from "../../../../arabic/fold.ts";
import type { Reading } from "../../expression.ts";
import { tenseAt } from "../../tense.ts";
import { isOneOf, type Line, type Parsed } from "../../tokens.ts";
import type { Unit } from "../../words/time-words.ts";
import { readSmallNumber } from "../number.ts";

const BEFORE = wordSet("قبل");
const AFTER = wordSet("بعد");
const SINCE = wordSet("منذ مذ");
const ONE = wordSet("واحد واحدة");
const SINCE_THEN = wordSet("على");
const IN = wordSet("في");
const NOW = wordSet("الآن اليوم");
const FROM = wordSet("من");
const APPROXIMATE = wordSet("نحو حوالي قرابة زهاء أكثر أقل");

/**
 * «قبل يومين», «منذ ثلاث سنوات», «بعد أسبوعين من الآن». «بعد …» without "from now" counts from an event in the
 * story unless the sentence is about the future, and so does «قبل يومين من …»: they are left alone.
 */
export function readDistance(line: Line, index: number): Reading | null {
  const past = isOneOf(line, index, BEFORE) || isOneOf(line, index, SINCE);
  const future = isOneOf(line, index, AFTER);
  let at = index + (past || future ? 1 : 0);
  let approximate = false;
  while (isOneOf(line, at, APPROXIMATE) || (approximate && isOneOf(line, at, FROM))) {
    approximate = true;
    at++;
  }
  const span = readSpan(line, at);
  if (span === null) return null;
  const counted = isOneOf(line, span.end, FROM);
  const fromNow = counted && isOneOf(line, span.end + 1, NOW);
  if (
    past ? counted && !fromNow : !fromNow && !(future && !counted && isAhead(line, index, span.end))
  ) {
    return null;
  }
  const { unit, count } = span.value;
  if (future && isStory(line, index, span)) return null;
  return {
    expression: { kind: "distance", unit, count: past ? -count : count, approximate },
    rule: "distance",
    end: fromNow ? span.end + 2 : span.end,
  };
}

/** «عاما بعد عام», «بعد 3 سنوات على الثورة», «بعد 7 سنوات في المنفى»: the words tell how long, not when. */
function isStory(line: Line, index: number, { value, end }: Parsed<Span>): boolean {
  const long = value.unit === "year" || value.unit === "decade";
  if (isOneOf(line, end, SINCE_THEN) || (long && isOneOf(line, end, IN))) return true;
  return line[index - 1]?.meaning?.unit?.unit === value.unit;
}

/** «سيعود بعد يومين»; or the words stand alone, and there is no story to count from. */
function isAhead(line: Line, index: number, end: number): boolean {
  const alone = index === 0 && line.slice(end).every(({ kind }) => kind === "sign");
  return tenseAt(line, index) === 1 || alone;
}

interface Span {
  readonly unit: Unit;
  readonly count: number;
}

/** «يومين», «أسبوع», «ثلاث سنوات», «20 عاما»; not «عام 2012», which is a year. */
function readSpan(line: Line, index: number): Parsed<Span> | null {
  const number = readSmallNumber(line, index);
  const at = number?.end ?? index;
  const meaning = line[at]?.meaning;
  if (!meaning?.unit || meaning.article || meaning.unit.unit === "century" || meaning.conjunction)
    return null;
  const next = line[at + 1];
  if (number === null) {
    if (meaning.unit.count === null || next?.kind === "number") return null;
    const { dayShift, number: word, weekday, month } = next?.meaning ?? {};
    const counted = isOneOf(line, at + 1, ONE) ? undefined : word;
    if (meaning.unit.count === 1 && (dayShift ?? weekday ?? counted ?? month) !== undefined)
      return null;
    // «قبل شهر رمضان», «قبل عام ونصف» is a year and a half.
    if (meaning.unit.count === 1 && next?.meaning?.monthPair && !next.meaning.article) return null;
  }
  // «قبل شهر واحد»
  const one = number === null && meaning.unit.count === 1 && isOneOf(line, at + 1, ONE);
  const half = next?.meaning?.part === "mid" && next.meaning.conjunction;
  if (half) return null;
  const count = number?.value.value ?? meaning.unit.count ?? 1;
  return count < 1 ? null : { value: { unit: meaning.unit.unit, count }, end: at + (one ? 2 : 1) };
}
