import { wordSet } from "../../../../arabic/fold.ts";
import { isOneOf, type Line, type Parsed } from "../../tokens.ts";
import { calendarDate, type Expression, type Reading } from "../../expression.ts";
import { readCalendarDate } from "../day/calendar-date.ts";
import { readSmallNumber } from "../number.ts";
import { readRelativeUnit } from "./relative-unit.ts";
import { readYear } from "../year/year.ts";

const LAST = wordSet("آخر أخير الأخير الأخيرة");
const OF = wordSet("من في");
const DAY = wordSet("يوم");
const DAYS = wordSet("أيام");

/** «أول ثلاثاء من أكتوبر», «الأسبوع الأخير في سبتمبر 2014», «آخر يوم من شهر 10», «الثلاثاء الثالث من الشهر المقبل». */
export function readNth(line: Line, index: number): Reading | null {
  const head = readNumberFirst(line, index) ?? readNounFirst(line, index);
  if (head === null) return null;
  let at = head.end;
  if (isOneOf(line, at, OF)) at++;
  const of = readPeriod(line, at, head.value.what);
  if (of === null) return null;
  const { n, what } = head.value;
  return { expression: { kind: "nth", n, what, of: of.value }, rule: "nth-of-period", end: of.end };
}

interface Head {
  readonly n: number;
  readonly what: "day" | "week" | number;
}

function ordinal(line: Line, index: number, article: boolean): Parsed<number> | null {
  const meaning = line[index]?.meaning;
  if (isOneOf(line, index, LAST)) {
    return meaning?.article === article || !article ? { value: -1, end: index + 1 } : null;
  }
  const number = readSmallNumber(line, index);
  return number?.value.ordinal && number.value.article === article && number.value.value <= 31
    ? { value: number.value.value, end: number.end }
    : null;
}

/** «ثالث يوم ثلاثاء», «آخر أسبوع», «أول يوم», «أول أيام شهر رمضان». */
function readNumberFirst(line: Line, index: number): Parsed<Head> | null {
  const n = ordinal(line, index, false);
  if (n === null) return null;
  if (isOneOf(line, n.end, DAYS) && n.value > 0)
    return { value: { n: n.value, what: "day" }, end: n.end + 1 };
  const dayWord = isOneOf(line, n.end, DAY);
  const at = n.end + (dayWord ? 1 : 0);
  const meaning = line[at]?.meaning;
  if (meaning?.weekday !== undefined && !meaning.conjunction) {
    return { value: { n: n.value, what: meaning.weekday }, end: at + 1 };
  }
  if (dayWord) return { value: { n: n.value, what: "day" }, end: at };
  if (meaning?.unit?.unit !== "week" || meaning.unit.count !== 1 || meaning.article) return null;
  return { value: { n: n.value, what: "week" }, end: at + 1 };
}

/** «الثلاثاء الأول», «الأسبوع الأخير», «اليوم الثالث». */
function readNounFirst(line: Line, index: number): Parsed<Head> | null {
  const at = line[index]?.text === "يوم" ? index + 1 : index;
  const meaning = line[at]?.meaning;
  if (!meaning?.article) return null;
  const unit = meaning.unit?.count === 1 ? meaning.unit.unit : undefined;
  const what = meaning.weekday ?? (unit === "day" || unit === "week" ? unit : undefined);
  if (what === undefined) return null;
  const n = ordinal(line, at + 1, true);
  // «الثلاثاء التاسع عشر» is the day of the month.
  return n === null || (what !== "day" && n.value > 5)
    ? null
    : { value: { n: n.value, what }, end: n.end };
}

/** The month (or for weeks the year) that is counted in. */
function readPeriod(line: Line, index: number, what: Head["what"]): Parsed<Expression> | null {
  const unit = readRelativeUnit(line, index);
  if (unit?.expression.kind === "unit") {
    const { unit: name } = unit.expression;
    return name === "month" || (name === "year" && what === "week")
      ? { value: unit.expression, end: unit.end }
      : null;
  }
  const month = readCalendarDate(line, index);
  if (month && month.value.date.day === null) return { value: month.value.date, end: month.end };
  const year = what === "week" ? readYear(line, index, null) : null;
  if (!year?.value.marked || year.value.year.kind === "same") return null;
  return { value: calendarDate({ year: year.value.year }), end: year.end };
}
