import { wordSet } from "../../../../arabic/fold.ts";
import { withoutArticle } from "../../../../arabic/bases.ts";
import { isOneOf, type Line } from "../../tokens.ts";
import type { Deixis, Reading } from "../../expression.ts";
import type { Unit } from "../../words/time-words.ts";
import { readSmallNumber } from "../number.ts";

const THIS = wordSet("هذا هذه");
const BEFORE = wordSet("قبل");
const AFTER = wordSet("بعد");
const LAST = wordSet("آخر");
/** Titles in which «العام» means "general": «الأمين العام السابق». */
const TITLES = wordSet(
  "أمين مدير مدعي نائب رأي قطاع مشرف منسق حاكم مفتش مراقب قائد مفتي رئيس وكيل مخرج مدرب سكرتير محامي مجلس مراجع لواء قنصل مشهد صالح إضراب نظام",
);
const SCHOOL = wordSet("دراسي الدراسي الجامعي جامعي");

/** «الأسبوع الماضي», «هذه السنة», «الشهر بعد المقبل», «الأسبوع قبل الماضي», «القرن الماضي». */
export function readRelativeUnit(line: Line, index: number): Reading | null {
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
  if (!adjective?.article || adjective.deixis === undefined || adjective.conjunction) return null;
  if (beyond === 1 && adjective.deixis === 0) return null;
  return unitReading(unit, adjective.deixis * (1 + beyond), at + beyond + 1);
}

function unitReading(unit: Unit, by: number, end: number): Reading {
  return { expression: { kind: "unit", unit, by }, rule: "relative-period", end };
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
  const deixis: Deixis | undefined = adjective?.article ? adjective.deixis : undefined;
  if (deixis === undefined ? last === 0 : deixis === 0) return null;
  if (last === 0 && before === null && !meaning.article) return null;
  return {
    expression: { kind: "units", unit: meaning.unit.unit, count, deixis: deixis ?? -1 },
    rule: "counted-period",
    end: deixis === undefined ? at : at + 1,
  };
}
