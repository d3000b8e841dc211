import type { Line } from "../../tokens.ts";
import { calendarDate, type Reading } from "../../expression.ts";
import { readMonth } from "../month/month.ts";
import { readBeforeChrist } from "../year/era.ts";
import { readConnector } from "./range-end.ts";

/** A month whose name is also another word, as the first end of a range that a month ends: «من مارس إلى مايو». */
export function monthAlone(line: Line, index: number, between: boolean): Reading | null {
  const month = readMonth(line, index);
  if (month?.value.doubt !== "word") return null;
  const next = readConnector(line, month.end, between);
  if (next === null || readMonth(line, next)?.value.month.kind !== "named") return null;
  const expression = calendarDate({ month: month.value.month });
  return { expression, rule: "range", end: month.end };
}

/** A year as the first end of a range that a year before Christ ends: «من 264 إلى 146 ق.م». */
export function yearBefore(line: Line, index: number, between: boolean): Reading | null {
  const first = line[index];
  const next = readConnector(line, index + 1, between);
  if (first?.kind !== "number" || first.text.length > 4 || next === null) return null;
  if (line[next]?.kind !== "number" || readBeforeChrist(line, next + 1) === null) return null;
  const year = { kind: "number", value: 1 - Number(first.text), calendar: "gregory" } as const;
  return { expression: calendarDate({ year }), rule: "range", end: index + 1 };
}

/** «ألفين» is a year only inside «من … إلى …». */
export function wordYear(line: Line, index: number): Reading | null {
  const meaning = line[index]?.meaning?.number;
  if (meaning?.role !== "thousand" || meaning.value !== 2000) return null;
  const year = { kind: "number", value: 2000, calendar: "gregory" } as const;
  return { expression: calendarDate({ year }), rule: "range", end: index + 1 };
}
