import { hasConjunction, isMark, isOneOf, words, type Line } from "../cursor.ts";
import type { CalendarExpression, Expression, Reading } from "../expression.ts";
import { readMonth } from "./month.ts";
import { readSmallNumber } from "./number.ts";

/** Reads one date that is no range; given by the grammar to avoid a circle between the rules. */
export type PointReader = (line: Line, index: number) => Reading | null;

const FROM = words("من");
const BETWEEN = words("بين");
const WHAT = words("ما");
const UNTIL = words("إلى حتى لغاية غاية to until");
const SINCE = words("منذ مذ since");
const TILL = words("حتى لغاية until");
const BEFORE = words("قبل");
const AFTER = words("بعد");

const dayOnly = (day: number): CalendarExpression => ({
  kind: "calendar",
  weekday: null,
  day,
  month: null,
  year: null,
  paired: null,
});

/**
 * Reads «من 4 إلى 22 يناير», «بين الخامس عشر والتاسع عشر من نوفمبر», «19-20 نوفمبر», «يوليو 13-15», «نوفمبر بين 15 و 19»,
 * «2 أكتوبر حتى بعد غد», «من عام 2010 إلى 2015». One end may lack the month or year that the other has.
 */
export function readRange(line: Line, index: number, point: PointReader): Reading | null {
  const months = readMonthThenDays(line, index) ?? readConsecutive(line, index, point);
  if (months) return months;
  let at = index;
  if (isOneOf(line, at, WHAT)) at++;
  const between = isOneOf(line, at, BETWEEN);
  const since = isOneOf(line, at, SINCE);
  if (between || since || isOneOf(line, at, FROM)) at++;
  else if (at > index) return null;
  const led = at > index;
  const froms = [point(line, at), partialDay(line, at), led ? wordYear(line, at) : null];
  let best: Reading | null = null;
  for (const from of froms) {
    if (from === null || from.expression.kind === "range") continue;
    if (since && !isOneOf(line, from.end, UNTIL)) continue;
    const to = readEnd(line, from, between, led, point);
    if (to && (best === null || to.end > best.end)) best = to;
  }
  return best;
}

function readEnd(
  line: Line,
  from: Reading,
  between: boolean,
  led: boolean,
  point: PointReader,
): Reading | null {
  const connector = readConnector(line, from.end, between);
  if (connector === null) return null;
  const dayAlone = isDayOnly(from.expression);
  const whole = point(line, connector);
  // «من 4 يناير إلى 22»; after a year a number is something else («6 أغسطس 2015 - 12:06»).
  const bare = led && !dayAlone && hasDay(from.expression) && !hasYear(from.expression);
  const partial = bare ? partialDay(line, connector) : null;
  const spelt = led && isYear(from.expression) ? wordYear(line, connector) : null;
  const to = whole ?? partial ?? spelt;
  if (to === null || to.expression.kind === "range") return null;
  if (dayAlone && !(hasMonth(to.expression) && hasDay(to.expression))) return null;
  const marked = isMark(line, from.end, "-–—/");
  // A dash joins only two dates of the calendar: «الاثنين - أمس» are two.
  const calendars = from.expression.kind === "calendar" && to.expression.kind === "calendar";
  if (marked && !(calendars && joins(from.expression, to.expression))) return null;
  return {
    expression: { kind: "range", from: from.expression, to: to.expression },
    rule: "range",
    end: to.end,
  };
}

/** «15 و16 أغسطس»: two days that follow each other are one stay. */
function readConsecutive(line: Line, index: number, point: PointReader): Reading | null {
  const from = partialDay(line, index);
  if (from?.expression.kind !== "calendar" || !hasConjunction(line, from.end)) return null;
  const to = point(line, line[from.end]?.text === "و" ? from.end + 1 : from.end);
  if (to?.expression.kind !== "calendar" || to.expression.day === null || !hasMonth(to.expression))
    return null;
  if (to.expression.day !== (from.expression.day ?? 0) + 1) return null;
  const expression = { kind: "range", from: from.expression, to: to.expression } as const;
  return { expression, rule: "range", end: to.end };
}

function joins(from: Expression, to: Expression): boolean {
  return hasDay(from) === hasDay(to) && !isYear(from) && !isYear(to);
}

function readConnector(line: Line, index: number, between: boolean): number | null {
  if (isMark(line, index, "-–—")) return index + 1;
  if (isOneOf(line, index, UNTIL)) {
    // «إلى غاية», «وحتى يوم».
    return isOneOf(line, index + 1, UNTIL) ? index + 2 : index + 1;
  }
  if (!between || !hasConjunction(line, index)) return null;
  return line[index]?.text === "و" ? index + 1 : index;
}

/** A day of the month without its month; digits, or an ordinal with its article. */
function partialDay(line: Line, index: number): Reading | null {
  const number = readSmallNumber(line, index);
  if (number === null || number.value.value < 1 || number.value.value > 31) return null;
  if (!number.value.digits && !number.value.article) return null;
  return { expression: dayOnly(number.value.value), rule: "range", end: number.end };
}

/** «ألفين» is a year only inside «من … إلى …». */
function wordYear(line: Line, index: number): Reading | null {
  const meaning = line[index]?.meaning?.number;
  if (meaning?.role !== "thousand" || meaning.value !== 2000) return null;
  const year = { kind: "number", value: 2000, calendar: "gregory" } as const;
  return { expression: { ...dayOnly(1), day: null, year }, rule: "range", end: index + 1 };
}

/** «يوليو 13-15», «تموز 13 الى 15», «نوفمبر بين 15 و 19», «شهر نوفمبر بين 19 و 20». */
function readMonthThenDays(line: Line, index: number): Reading | null {
  const month = readMonth(line, index);
  if (month?.value.month.kind !== "named") return null;
  const between = isOneOf(line, month.end, BETWEEN);
  const from = partialDay(
    line,
    between || isOneOf(line, month.end, FROM) ? month.end + 1 : month.end,
  );
  const connector = from === null ? null : readConnector(line, from.end, between);
  const to = connector === null ? null : partialDay(line, connector);
  if (from?.expression.kind !== "calendar" || to?.expression.kind !== "calendar") return null;
  const next = line[to.end];
  if (next !== undefined && (next.kind !== "mark" || (next.glued && next.text === ":")))
    return null;
  const named = month.value.month;
  return {
    expression: {
      kind: "range",
      from: { ...from.expression, month: named },
      to: { ...to.expression, month: named },
    },
    rule: "range",
    end: to.end,
  };
}

function hasDay(expression: Expression): boolean {
  return expression.kind !== "calendar" || expression.day !== null;
}

function hasYear(expression: Expression): boolean {
  return expression.kind === "calendar" && expression.year !== null;
}

function hasMonth(expression: Expression): boolean {
  return expression.kind !== "calendar" || expression.month !== null || expression.weekday !== null;
}

function isDayOnly(expression: Expression): boolean {
  return expression.kind === "calendar" && expression.day !== null && !hasMonth(expression);
}

function isYear(expression: Expression): boolean {
  return expression.kind === "calendar" && expression.day === null && expression.month === null;
}

/** «منذ عام 2020», «حتى 2030», «قبل عام 2012», «بعد 15 مارس». */
export function readOpenRange(line: Line, index: number, point: PointReader): Reading | null {
  const since = isOneOf(line, index, SINCE);
  const till = isOneOf(line, index, TILL);
  const before = isOneOf(line, index, BEFORE);
  const after = isOneOf(line, index, AFTER);
  if (!since && !till && !before && !after) return null;
  const inner = point(line, index + 1);
  if (inner === null) return null;
  const { expression, end } = inner;
  if (expression.kind === "range" || expression.kind === "distance") return null;
  // «حتى اليوم»: to this day, no date.
  if (till && expression.kind === "day-shift" && expression.by === 0) return null;
  if (since) return { expression: { kind: "since", from: expression }, rule: "since", end };
  if (till) return { expression: { kind: "until", to: expression }, rule: "until", end };
  if (expression.kind !== "calendar") return null;
  if (before) return { expression: { kind: "until", to: expression }, rule: "before", end };
  return { expression: { kind: "since", from: expression }, rule: "after", end };
}
