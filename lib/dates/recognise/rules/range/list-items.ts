import { isSign, type Line, type Parsed } from "../../tokens.ts";
import type { CalendarExpression } from "../../expression.ts";
import { readCalendarDate, readWeekdayPrefix } from "../day/calendar-date.ts";
import { partialDay } from "./range-end.ts";

/** One date of a list, as far as it is written at its place. */
export interface Item extends Parsed<CalendarExpression> {
  readonly ambiguous: boolean;
  /** What joins it to the one before it: «و», a comma, a dash or a slash. */
  readonly joint: "و" | "،" | "-" | "/";
}

const MOST = 12;

/** «الثلاثاء والأربعاء» before «14 و15 مايو». */
export function readWeekdays(line: Line, index: number): Parsed<null> | null {
  let end = index;
  let count = 0;
  while (count < 7 && line[end]?.meaning?.weekday !== undefined && line[end]?.meaning?.article) {
    count++;
    end++;
    if (line[end]?.text === "و" || isSign(line, end, "،/-")) end++;
  }
  if (isSign(line, end, "(")) end++;
  return count > 1 && line[end]?.kind === "number" ? { value: null, end } : null;
}

/** The dates from here on that «و», commas, dashes or slashes join; the last has its month. */
export function readItems(line: Line, index: number): Item[] {
  const items: Item[] = [];
  let joint: Item["joint"] = "و";
  let at = index;
  while (items.length < MOST) {
    const item = readItem(line, at);
    if (item === null) break;
    items.push({ ...item, joint });
    // A year ends the list that shares it.
    if (item.value.year !== null) break;
    const next = readJoint(line, item.end);
    if (next === null) break;
    joint = next.value;
    at = next.end;
  }
  // «5 مايو، 12 شخصا»: a number that no month follows is no date.
  while (items.length > 0 && items[items.length - 1]?.value.month === null) items.pop();
  return items;
}

function readJoint(line: Line, index: number): Parsed<Item["joint"]> | null {
  const comma = isSign(line, index, "،,") ? 1 : 0;
  const at = index + comma;
  if (line[at]?.text === "و") return { value: "و", end: at + 1 };
  if (line[at]?.meaning?.conjunction) return { value: "و", end: at };
  if (comma === 1) return { value: "،", end: at };
  if (isSign(line, index, "-–")) return { value: "-", end: index + 1 };
  return isSign(line, index, "/") ? { value: "/", end: index + 1 } : null;
}

function readItem(line: Line, index: number): Omit<Item, "joint"> | null {
  const whole = readCalendarDate(line, index);
  const month = whole?.value.date.month ?? null;
  if (
    whole !== null &&
    month !== null &&
    (month.kind === "named" || whole.value.date.day !== null)
  ) {
    const { date, ambiguous } = whole.value;
    return date.paired === null ? { value: date, ambiguous, end: whole.end } : null;
  }
  const weekday = readWeekdayPrefix(line, index);
  const day = partialDay(line, weekday?.end ?? index);
  if (day?.expression.kind !== "calendar") return null;
  const value = { ...day.expression, weekday: weekday?.value ?? null };
  return { value, ambiguous: true, end: day.end };
}
