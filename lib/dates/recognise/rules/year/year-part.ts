import { wordSet } from "../../../../arabic/fold.ts";
import { isOneOf, type Line } from "../../tokens.ts";
import {
  calendarDate,
  type CalendarExpression,
  type Reading,
  type YearRef,
} from "../../expression.ts";
import { readSmallNumber } from "../number.ts";
import { readYear } from "./year.ts";

const THIS = wordSet("هذا");
const IN = wordSet("في شهر");
const FORMER = wordSet("سابق");
const LAST = wordSet("أخير الأخير");
const QUARTER = wordSet("ربع ثلاثي");
const HALF = wordSet("نصف سداسي");

/** «صيف 2016», «الصيف الماضي», «هذا الصيف»; «ربيع» alone is too often a figure of speech. */
export function readSeason(line: Line, index: number): Reading | null {
  const demonstrative = isOneOf(line, index, THIS) ? 1 : 0;
  const meaning = line[index + demonstrative]?.meaning;
  const code = meaning?.season;
  if (code === undefined) return null;
  const at = index + demonstrative + 1;
  const year = readYear(line, at, null);
  const rule = "season";
  if (year?.value.year.kind === "number" && year.value.year.calendar !== "gregory") return null;
  // «في الربيع 2019»: with its article, the month of Libya.
  const bare = line[at]?.kind === "number";
  if (meaning?.article && bare && year && isOneOf(line, index - 1, IN)) return null;
  if (year) {
    const expression = { kind: "year-part", code, year: year.value.year, deixis: null } as const;
    return { expression, rule, end: year.end };
  }
  const adjective = line[at]?.meaning;
  if (meaning?.article && adjective?.article && adjective.deixis !== undefined) {
    const { deixis } = adjective;
    return { expression: { kind: "year-part", code, year: null, deixis }, rule, end: at + 1 };
  }
  if (demonstrative === 0 || !meaning?.article) return null;
  return { expression: { kind: "year-part", code, year: null, deixis: 0 }, rule, end: at };
}

/** «الربع», «بالربع», «للنصف» */
function isThe(line: Line, index: number, words: ReadonlySet<string>): boolean {
  return line[index]?.meaning?.article === true && isOneOf(line, index, words);
}

/** «الربع الماضي», «الربع الحالي», «هذا الربع». */
function relativeQuarter(line: Line, index: number): Reading | null {
  const adjective = line[index + 1]?.meaning;
  if (!adjective?.article || adjective.deixis === undefined) return null;
  // The one before the quarter spoken of, whichever that is.
  if (isOneOf(line, index + 1, FORMER)) return null;
  const expression = { kind: "quarter", by: adjective.deixis } as const;
  return { expression, rule: "quarter", end: index + 2 };
}

/** «الربع الثالث من عام 2016», «الثلاثي الأول من سنة 2017» in Tunisia, «النصف الأول من العام الجاري», «2016 الربع الثالث»: only with their year. */
export function readQuarter(line: Line, index: number): Reading | null {
  if (isOneOf(line, index, THIS) && isThe(line, index + 1, QUARTER))
    return { expression: { kind: "quarter", by: 0 }, rule: "quarter", end: index + 2 };
  const leading = readYear(line, index, null);
  const start = leading?.end ?? index;
  const quarter = isThe(line, start, QUARTER);
  if (!quarter && !isThe(line, start, HALF)) return null;
  const last = isOneOf(line, start + 1, LAST);
  const number = last ? null : readSmallNumber(line, start + 1);
  if (quarter && leading === null) {
    const relative = relativeQuarter(line, index);
    if (relative) return relative;
  }
  const parts = quarter ? 4 : 2;
  const n = last ? parts : (number?.value.value ?? 0);
  if (n < 1 || n > parts) return null;
  const end = number?.end ?? start + 2;
  const year = leading ?? readYear(line, end, null);
  if (year === null) return null;
  if (year.value.year.kind === "number" && year.value.year.calendar !== "gregory") return null;
  return {
    expression: {
      kind: "year-part",
      code: (quarter ? 32 : 39) + n,
      year: year.value.year,
      deixis: null,
    },
    rule: quarter ? "quarter" : "half-year",
    end: leading ? end : year.end,
  };
}

/** «الأشهر العشرة الأولى من 2015», «التسعة أشهر الأولى من العام الجاري». */
export function readFirstMonths(line: Line, index: number): Reading | null {
  const before = readSmallNumber(line, index);
  const at = before?.end ?? index;
  const unit = line[at]?.meaning?.unit;
  if (unit?.unit !== "month" || unit.count !== null) return null;
  const number = before ?? readSmallNumber(line, at + 1);
  const end = before === null ? (number?.end ?? at + 1) : at + 1;
  const count = number?.value.value ?? 0;
  const first = line[end]?.meaning;
  if (count < 2 || count > 12 || first?.ordinal?.value !== 1 || !first.article) return null;
  const year = readYear(line, end + 1, null);
  if (year === null) return null;
  const expression = {
    kind: "range",
    from: monthOf(1, year.value.year),
    to: monthOf(count, year.value.year),
  } as const;
  return { expression, rule: "first-months", end: year.end };
}

function monthOf(month: number, year: YearRef): CalendarExpression {
  const calendar = year.kind === "number" ? year.calendar : "gregory";
  return calendarDate({ month: { kind: "named", calendar, month, deixis: null }, year });
}
