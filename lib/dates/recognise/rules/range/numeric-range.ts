import { isSign, type Line } from "../../tokens.ts";
import { calendarDate, type CalendarExpression, type Reading } from "../../expression.ts";
import { readNumericDate } from "../day/numeric-date.ts";
import { readNumericPair } from "../day/two-numbers.ts";
import { partialDay, readConnector } from "./range-end.ts";

/**
 * Ranges in digits: «27-29/3/2022», «5/3 - 7/3/2022», «من 5/3 إلى 7/3/2022», «5/3/2022-7/3/2022», «2022/3/27-29».
 * The end, or in the last form the start, is a whole date; without a year only after «من» (`led`).
 */
export function readNumericRange(line: Line, index: number, led: boolean): Reading | null {
  if (line[index]?.kind !== "number") return null;
  const whole = readNumericDate(line, index);
  const pair = whole === null ? readNumericPair(line, index) : null;
  const day = partialDay(line, index);
  for (const from of [whole, pair, day && { value: day.expression, end: day.end }]) {
    if (from?.value.kind !== "calendar") continue;
    const to = readEnd(line, from.end, { from: from.value, mark: pair?.mark, led });
    if (to !== null) {
      const expression = { kind: "range", from: to.from, to: to.to } as const;
      return { expression, rule: "range", end: to.end };
    }
  }
  return null;
}

interface Start {
  readonly from: CalendarExpression;
  /** What parts day and month in a start without year. */
  readonly mark: string | undefined;
  readonly led: boolean;
}

interface Ends {
  readonly from: CalendarExpression;
  readonly to: CalendarExpression;
  readonly end: number;
}

function readEnd(line: Line, index: number, { from, mark, led }: Start): Ends | null {
  // «2022-03-27/2022-03-29», as ISO 8601 writes it.
  const iso = from.year !== null && isSign(line, index, "/") && line[index]?.glued === true;
  const connector = iso ? index + 1 : readConnector(line, index, false);
  if (connector === null) return null;
  const to = readNumericDate(line, connector, true);
  if (to !== null && to.value.day !== null && to.value.year !== null) {
    return { from, to: to.value, end: to.end };
  }
  const pair = mark !== undefined && led && mark === "/" ? readNumericPair(line, connector) : null;
  if (pair?.mark === "/") return { from, to: pair.value, end: pair.end };
  // «2022/3/27-29»
  const glued = !iso && isSign(line, index, "-–") && line[connector]?.glued === true;
  const last =
    glued && from.year !== null && from.month !== null ? partialDay(line, connector) : null;
  if (last?.expression.kind !== "calendar" || line[last.end]?.glued === true) return null;
  const { day } = last.expression;
  if (day === null || day <= (from.day ?? 31)) return null;
  return { from, to: calendarDate({ ...from, day }), end: last.end };
}
