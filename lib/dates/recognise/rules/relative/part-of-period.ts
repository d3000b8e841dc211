import { wordSet } from "../../../../arabic/fold.ts";
import { isOneOf, type Line } from "../../tokens.ts";
import type { Expression, Reading } from "../../expression.ts";
import { readCalendarDate } from "../day/calendar-date.ts";
import { readDecade } from "../year/decade.ts";
import { readRelativeUnit } from "./relative-unit.ts";
import { readYearAlone } from "../year/year-alone.ts";

const OF = wordSet("من");
const START = wordSet("بداية");
const OTHER_YEARS = wordSet(
  "الدراسي الجامعي المالي الدولي الميلادي الهجري الدراسية الجامعية المالية الدولية الميلادية الهجرية",
);
const HALF = wordSet("نصف وسط");

/** «أوائل مارس», «مطلع العام المقبل», «أواخر 2015», «منتصف الشهر الجاري», «نهاية العام». */
export function readPartOfPeriod(line: Line, index: number): Reading | null {
  const part = line[index]?.meaning?.part;
  if (part === undefined || line[index]?.meaning?.article) return null;
  // «بداية من شهر جويلية»: starting from July.
  if (isOneOf(line, index, START) && isOneOf(line, index + 1, OF)) return null;
  const at = isOneOf(line, index + 1, OF) ? index + 2 : index + 1;
  const of = readPeriod(line, at);
  if (of === null) return null;
  const isMonth = of.expression.kind === "calendar" && of.expression.month !== null;
  if (isOneOf(line, index, HALF) && !isMonth) return null;
  return {
    expression: { kind: "part", part, of: of.expression },
    rule: "part-of-period",
    end: of.end,
  };
}

function readPeriod(line: Line, index: number): { expression: Expression; end: number } | null {
  const month = readCalendarDate(line, index);
  if (month && month.value.date.day === null)
    return { expression: month.value.date, end: month.end };
  const unit = readRelativeUnit(line, index);
  if (unit?.expression.kind === "unit") return unit;
  const other = readDecade(line, index) ?? readYearAlone(line, index);
  if (other) return other;
  // «نهاية العام»: the current one, unless it is the school year or the like.
  const meaning = line[index]?.meaning;
  const name = meaning?.unit?.count === 1 && meaning.article ? meaning.unit.unit : null;
  if ((name !== "year" && name !== "month") || isOneOf(line, index + 1, OTHER_YEARS)) return null;
  if (line[index + 1]?.meaning?.ordinal) return null;
  return { expression: { kind: "unit", unit: name, by: 0 }, end: index + 1 };
}
