import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOf, type Line } from "../../tokens.ts";
import type { Expression, Reading } from "../../expression.ts";
import { readList } from "./list.ts";
import { readNumericRange } from "./numeric-range.ts";
import { partialDay, readConnector, readMonthThenDays, UNTIL } from "./range-end.ts";
import { monthAlone, wordYear, yearBefore } from "./range-start.ts";

/** Reads one date that is no range; given by the grammar to avoid a circle between the rules. */
export type PointReader = (line: Line, index: number) => Reading | null;

const BOTH = wordSet("شهري يومي");
const FROM = wordSet("من from du");
const BETWEEN = wordSet("بين");
const WHAT = wordSet("ما");
const SINCE = wordSet("منذ مذ since");

/**
 * Reads «من 4 إلى 22 يناير», «بين الخامس عشر والتاسع عشر من نوفمبر», «19-20 نوفمبر», «يوليو 13-15», «نوفمبر بين 15 و 19»,
 * «2 أكتوبر حتى بعد غد», «من عام 2010 إلى 2015». One end may lack the month or year that the other has.
 */
export function readRange(line: Line, index: number, point: PointReader): Reading | null {
  const months = readMonthThenDays(line, index);
  if (months) return months;
  let at = index;
  if (isOneOf(line, at, WHAT)) at++;
  const between = isOneOf(line, at, BETWEEN);
  const since = isOneOf(line, at, SINCE);
  if (between || since || isOneOf(line, at, FROM)) at++;
  else if (at > index) return null;
  // «بين شهري مارس وماي», «بين يومي 5 و7 مارس»
  if (at > index && isOneOf(line, at, BOTH)) at++;
  const days = between ? readList(line, at) : null;
  if (days?.expression.kind === "range") return days;
  const led = at > index;
  const numeric = readNumericRange(line, at, led);
  if (numeric) return numeric;
  const froms = [
    point(line, at) ?? (led ? monthAlone(line, at, between) : null),
    partialDay(line, at),
    led ? (wordYear(line, at) ?? yearBefore(line, at, between)) : null,
  ];
  let best: Reading | null = null;
  for (const from of froms) {
    if (from === null || from.expression.kind === "range") continue;
    if (since && !isOneOf(line, from.end, UNTIL)) continue;
    const to = readEnd(line, from, { between, led, point });
    if (to && (best === null || to.end > best.end)) best = to;
  }
  return best;
}

/** What the words before the first end say of the range, and the reader of its ends. */
interface Lead {
  readonly between: boolean;
  readonly led: boolean;
  readonly point: PointReader;
}

function readEnd(line: Line, from: Reading, { between, led, point }: Lead): Reading | null {
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
  const marked = isSign(line, from.end, "-–—/");
  // A dash joins only two dates of the calendar: «الاثنين - أمس» are two.
  const calendars = from.expression.kind === "calendar" && to.expression.kind === "calendar";
  const joined = calendars
    ? joins(from.expression, to.expression)
    : line[connector]?.glued === true && isNight(from.expression, to.expression);
  if (marked && !joined) return null;
  return {
    expression: { kind: "range", from: from.expression, to: to.expression },
    rule: "range",
    end: to.end,
  };
}

/** «ليل الأحد-الاثنين» */
function isNight(from: Expression, to: Expression): boolean {
  if (from.kind !== "weekday" || to.kind !== "weekday") return false;
  return to.weekday === (from.weekday + 1) % 7;
}

function joins(from: Expression, to: Expression): boolean {
  return hasDay(from) === hasDay(to) && !isYear(from) && !isYear(to);
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
