import { wordSet } from "../../../../arabic/fold.ts";
import { isSign, isOneOf, type Line, type Parsed } from "../../tokens.ts";
import type { YearRef } from "../../expression.ts";
import { build, ENGLISH_ENDINGS, withYear, type CalendarReading } from "./day-first.ts";
import { readMonth } from "../month/month.ts";
import { readSmallNumber } from "../number.ts";
import { readYear } from "../year/year.ts";

/** After a month and a number, these show that the number was the day. */
const AFTER_DAY = wordSet("إلى حتى وحتى و لغاية ولغاية من في");

/** «2016. نوفمبر .16». */
export function readYearFirst(line: Line, index: number): Parsed<CalendarReading> | null {
  const token = line[index];
  if (token?.kind !== "number" || token.text.length !== 4 || !isSign(line, index + 1, "."))
    return null;
  const month = readMonth(line, index + 2);
  if (month?.value.month.kind !== "named" || month.value.doubt === "rare") return null;
  const at = isSign(line, month.end, ".") ? month.end + 1 : month.end;
  const day = readSmallNumber(line, at);
  if (!day?.value.digits || day.value.value < 1 || day.value.value > 31) return null;
  const { calendar } = month.value.month;
  const year: YearRef = { kind: "number", value: Number(token.text), calendar };
  const value = build(day.value.value, month.value, year);
  return value === null ? null : { value, end: day.end };
}

/** «يناير 2016», «مارس الماضي», «يناير الثاني والعشرين، 2018», "August 6, 2015", «يوليو 13». */
export function readMonthFirst(line: Line, index: number): Parsed<CalendarReading> | null {
  const month = readMonth(line, index);
  if (month === null) return null;
  if (month.value.month.kind === "named" && month.value.doubt !== "rare") {
    const day = readDayAfterMonth(line, month.end);
    if (day !== null) return withYear(line, day.end, day.value, month.value);
  }
  // «(مايو) من عام 2019»
  const closed = isSign(line, index - 1, "(") && isSign(line, month.end, ")") ? 1 : 0;
  const dated = withYear(line, month.end + closed, null, month.value);
  return dated?.value.date.year === null ? { ...dated, end: month.end } : dated;
}

function readDayAfterMonth(line: Line, index: number): Parsed<number> | null {
  const day = readSmallNumber(line, index);
  if (day === null || day.value.value < 1 || day.value.value > 31) return null;
  let end = day.end;
  if (!day.value.digits)
    return day.value.ordinal && day.value.article ? { value: day.value.value, end } : null;
  if (isOneOf(line, end, ENGLISH_ENDINGS) && line[end]?.glued) end++;
  const next = line[end];
  const closes = next === undefined || next.kind === "sign" || isOneOf(line, end, AFTER_DAY);
  const yearFollows = readYear(line, end, "gregory") !== null;
  // «يناير 1-8» and «فبراير 2.5 مليون» are settled by what follows the mark.
  const decimal =
    next?.glued === true && isSign(line, end, ".,٫:%") && line[end + 1]?.glued === true;
  return (closes && !decimal) || yearFollows ? { value: day.value.value, end } : null;
}
