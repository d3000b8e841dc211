import { wordSet } from "../../../../arabic/fold.ts";
import { isOneOf, type Line } from "../../tokens.ts";
import type { CalendarExpression, Reading } from "../../expression.ts";
import { readItems, readWeekdays, type Item } from "./list-items.ts";

/** What leads to a list of days: «يومي 23 و27 مارس». */
const LEAD = wordSet("يومي أيام ايام في خلال بتاريخ ليلتي ليالي و يوم من");
const MONTHS = wordSet("شهري أشهر شهور");

/**
 * Reads the first date of a list whose later dates name what it lacks: «23 و27 مارس», «5 مايو و6 يونيو 2019», «الثلاثاء والأربعاء 14 و15
 * مايو 2019». Days or months of a list that follow each other are one interval: «أيام 5 و6 و7 مارس», «يناير وفبراير 2022».
 */
export function readList(line: Line, index: number): Reading | null {
  if (!mayBegin(line, index)) return null;
  const weekdays = readWeekdays(line, index);
  const items = readItems(line, weekdays?.end ?? index);
  const [first] = items;
  const last = items[items.length - 1];
  if (first === undefined || last === undefined || items.length < 2) return null;
  if (weekdays !== null && first.value.day === null) return null;
  const whole = complete(items);
  const run = lengthOfRun(whole);
  const days = first.value.month === null;
  const sure = isSure(line, index, items);
  if (run > 1 && (days || first.value.day === null)) {
    const [from, to] = [whole[0], whole[run - 1]];
    if (from === undefined || to === undefined || (!days && !sure)) return null;
    const expression = { kind: "range", from: from.value, to: to.value } as const;
    return { expression, rule: "range", end: to.end };
  }
  // «27 مارس/3 أبريل 2022»
  const [from, to, ...others] = whole;
  if (from?.value.day && to?.value.day && to.joint === "/" && others.length === 0 && !days) {
    const expression = { kind: "range", from: from.value, to: to.value } as const;
    return { expression, rule: "range", end: to.end };
  }
  // A list by dashes or slashes is one only where each date follows the one before it.
  if (items.some(({ joint }) => joint === "-" || joint === "/") || !sure) return null;
  const value = whole[0]?.value ?? first.value;
  if (value.month === null || (first.value.month !== null && value.year === first.value.year))
    return null;
  return {
    expression: value,
    rule: value.day === null ? "month" : "calendar-date",
    end: first.end,
  };
}

/** A quick look, as most words begin no list. */
function mayBegin(line: Line, index: number): boolean {
  const token = line[index];
  if (token?.kind === "number") return token.text.length <= 2;
  const { month, monthPair, ordinal, weekday } = token?.meaning ?? {};
  return (month ?? monthPair ?? ordinal ?? weekday) !== undefined;
}

/** Whether the words before a list, or the year behind it, show that its numbers are days and its names months. */
function isSure(line: Line, index: number, items: readonly Item[]): boolean {
  const [first] = items;
  const commas = items.filter(({ joint }) => joint === "،").length;
  if (commas > 0 && items[items.length - 1]?.joint !== "و") return false;
  if (first === undefined) return false;
  if (first.value.weekday !== null) return true;
  if (first.value.month === null) return isOneOf(line, index - 1, LEAD) || index === 0;
  const named = items.some(({ ambiguous }) => !ambiguous);
  return (
    named || isOneOf(line, index - 1, MONTHS) || items.some(({ value }) => value.year !== null)
  );
}

/** Gives each date what only a later one names: the month, and the year where the months go forward. */
function complete(items: readonly Item[]): Item[] {
  const whole: Item[] = [];
  for (const item of [...items].reverse()) {
    const next = whole[0]?.value;
    whole.unshift(next === undefined ? item : { ...item, value: withMissing(item.value, next) });
  }
  return whole;
}

function withMissing(date: CalendarExpression, next: CalendarExpression): CalendarExpression {
  if (date.month === null) return { ...date, month: next.month, year: date.year ?? next.year };
  if (date.year !== null || date.month.kind !== "named" || next.month?.kind !== "named")
    return date;
  const forward = date.month.month <= next.month.month;
  const same = date.month.calendar === next.month.calendar && date.month.deixis === null;
  return forward && same ? { ...date, year: next.year } : date;
}

/** How many dates from the first on follow each other, by a day of one month or by a month. */
function lengthOfRun(items: readonly Item[]): number {
  let length = 1;
  for (; length < items.length; length++) {
    const [before, after] = [items[length - 1]?.value, items[length]?.value];
    if (!before || !after || !follows(before, after)) break;
  }
  return length;
}

function follows(before: CalendarExpression, after: CalendarExpression): boolean {
  const [here, there] = [before.month, after.month];
  if (here?.kind !== "named" || there?.kind !== "named" || here.calendar !== there.calendar)
    return here !== null && here === there && after.day === (before.day ?? 0) + 1;
  if (before.day !== null) return here.month === there.month && after.day === before.day + 1;
  return after.day === null && there.month === (here.month % 12) + 1;
}
