import { withoutArticle } from "../../../../arabic/bases.ts";
import { isOneOf, words, type Line, type Parsed } from "../../cursor.ts";
import { tenseAt } from "../../tense.ts";
import type { Direction, Reading } from "../../expression.ts";
import type { Unit } from "../../words/time-words.ts";
import { readSmallNumber } from "../number.ts";

const THIS = words("هذا هذه");
const BEFORE = words("قبل");
const AFTER = words("بعد");
const SINCE = words("منذ مذ");
const LAST = words("آخر");
const ONE = words("واحد واحدة");
const NOW = words("الآن اليوم");
const FROM = words("من");
const APPROXIMATE = words("نحو حوالي قرابة زهاء أكثر أقل");
/** Titles in which «العام» means "general": «الأمين العام السابق». */
const TITLES = words(
  "أمين مدير مدعي نائب رأي قطاع مشرف منسق حاكم مفتش مراقب قائد مفتي رئيس وكيل مخرج مدرب سكرتير محامي مجلس مراجع لواء قنصل مشهد صالح إضراب نظام",
);
const SCHOOL = words("دراسي الدراسي الجامعي جامعي");

/** «الأسبوع الماضي», «هذه السنة», «الشهر بعد المقبل», «الأسبوع قبل الماضي», «القرن الماضي». */
export function readRelativeUnit(line: Line, index: number): Reading | null {
  const unitReading = (unit: Unit, by: number, end: number): Reading => ({
    expression: { kind: "unit", unit, by },
    rule: "relative-period",
    end,
  });
  if (isOneOf(line, index, THIS)) {
    const unit = singular(line, index + 1, true);
    return unit === null || unit === "day" ? null : unitReading(unit, 0, index + 2);
  }
  const unit = singular(line, index, true);
  if (unit === null || unit === "day" || isTitle(line, index)) return null;
  let at = index + 1;
  if (isOneOf(line, at, SCHOOL)) at++;
  if (line[at]?.text === "ما") at++;
  const beyond = isOneOf(line, at, BEFORE) || isOneOf(line, at, AFTER) ? 1 : 0;
  const adjective = line[at + beyond]?.meaning;
  if (!adjective?.article || adjective.direction === undefined || adjective.conjunction)
    return null;
  if (beyond === 1 && adjective.direction === 0) return null;
  return unitReading(unit, adjective.direction * (1 + beyond), at + beyond + 1);
}

function isTitle(line: Line, index: number): boolean {
  const previous = line[index - 1];
  if (previous?.kind !== "word") return false;
  const text = withoutArticle(previous.text);
  return text !== previous.text && TITLES.has(text);
}

function singular(line: Line, index: number, article: boolean): Unit | null {
  const meaning = line[index]?.meaning;
  return meaning?.unit?.count === 1 && meaning.article === article ? meaning.unit.unit : null;
}

/** «الأشهر الثلاثة القادمة», «اليومين الماضيين», «3 أيام القادمة», «آخر 3 سنوات». */
export function readUnits(line: Line, index: number): Reading | null {
  const last = isOneOf(line, index, LAST) ? 1 : 0;
  let at = index + last;
  const before = readSmallNumber(line, at);
  if (before) at = before.end;
  const meaning = line[at]?.meaning;
  if (!meaning?.unit || meaning.unit.count === 1 || meaning.unit.unit === "century") return null;
  at++;
  const after = before === null && meaning.article ? readSmallNumber(line, at) : null;
  if (after) at = after.end;
  const count = before?.value.value ?? after?.value.value ?? meaning.unit.count;
  if (count === null || count < 1) return null;
  const adjective = line[at]?.meaning;
  const direction: Direction | undefined = adjective?.article ? adjective.direction : undefined;
  if (direction === undefined ? last === 0 : direction === 0) return null;
  if (last === 0 && before === null && !meaning.article) return null;
  return {
    expression: { kind: "units", unit: meaning.unit.unit, count, direction: direction ?? -1 },
    rule: "counted-period",
    end: direction === undefined ? at : at + 1,
  };
}

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
  return {
    expression: { kind: "distance", unit, count: past ? -count : count, approximate },
    rule: "distance",
    end: fromNow ? span.end + 2 : span.end,
  };
}

/** «سيعود بعد يومين»; or the words stand alone, and there is no story to count from. */
function isAhead(line: Line, index: number, end: number): boolean {
  return tenseAt(line, index) === 1 || (index === 0 && end === line.length);
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
