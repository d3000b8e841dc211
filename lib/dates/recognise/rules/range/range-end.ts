import { wordSet } from "../../../../arabic/fold.ts";
import { hasConjunction, isSign, isOneOf, type Line } from "../../tokens.ts";
import { calendarDate, type Reading } from "../../expression.ts";
import { readMonth } from "../month/month.ts";
import { readSmallNumber } from "../number.ts";

const FROM = wordSet("من");
const BETWEEN = wordSet("بين");
/** «إلى», «حتى», «لغاية»: up to. */
export const UNTIL = wordSet("إلى حتى لغاية غاية to until au");

/** The index after what joins the two ends of a range («إلى», «وحتى», a dash; «و» after «بين»), or null. */
export function readConnector(line: Line, index: number, between: boolean): number | null {
  if (isSign(line, index, "-–—")) return index + 1;
  if (isOneOf(line, index, UNTIL)) {
    // «إلى غاية», «وحتى يوم».
    return isOneOf(line, index + 1, UNTIL) ? index + 2 : index + 1;
  }
  if (!between || !hasConjunction(line, index)) return null;
  return line[index]?.text === "و" ? index + 1 : index;
}

/** A day of the month without its month; digits, or an ordinal with its article. */
export function partialDay(line: Line, index: number): Reading | null {
  const number = readSmallNumber(line, index);
  if (number === null || number.value.value < 1 || number.value.value > 31) return null;
  if (!number.value.digits && !number.value.article) return null;
  return { expression: calendarDate({ day: number.value.value }), rule: "range", end: number.end };
}

/** «يوليو 13-15», «تموز 13 الى 15», «نوفمبر بين 15 و 19», «شهر نوفمبر بين 19 و 20». */
export function readMonthThenDays(line: Line, index: number): Reading | null {
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
  if (next !== undefined && (next.kind !== "sign" || (next.glued && next.text === ":")))
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
