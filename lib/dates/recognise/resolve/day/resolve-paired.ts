import type { CalendarExpression } from "../../expression.ts";
import type { Context, Resolved } from "../context.ts";
import { daySpan } from "./day-span.ts";
import { exactReference } from "../reference.ts";

/** Resolves one date of one calendar; given by the caller to avoid a circle. */
export type CalendarResolver = (date: CalendarExpression, context: Context) => Resolved | null;

/** Both calendars printed: the Gregorian date is the value, the Hijri one a check on it, and its year's source if it has none. */
export function resolvePaired(
  first: CalendarExpression,
  second: CalendarExpression,
  context: Context,
  resolve: CalendarResolver,
): Resolved | null {
  const firstIsGregorian = first.month?.kind === "named" && first.month.calendar === "gregory";
  const [civil, lunar] = firstIsGregorian ? [first, second] : [second, first];
  const weekday = first.weekday ?? second.weekday;
  const other = resolve({ ...lunar, weekday: null, paired: null }, context);
  const known = civil.year === null && lunar.year !== null && other ? daySpan(other.edtf) : null;
  const near = known === null ? context : { ...context, reference: exactReference(known[0]) };
  const value = resolve({ ...civil, weekday, paired: null }, near);
  if (value === null) return other;
  const apart = daysApart(value.edtf, other?.edtf);
  return apart !== null && apart > 1
    ? { edtf: value.edtf, flags: [...value.flags, "calendars-disagree"] }
    : value;
}

function daysApart(a: string, b: string | undefined): number | null {
  const left = daySpan(a);
  const right = b === undefined ? null : daySpan(b);
  return left === null || right === null ? null : Math.abs(left[0] - right[0]);
}
