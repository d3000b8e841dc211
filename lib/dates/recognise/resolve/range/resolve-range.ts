import { isoDay, parseIsoDay } from "../../../civil-day.ts";
import { latestDay } from "../../../edtf-bounds.ts";
import { parseEdtf } from "../../../edtf.ts";
import type { Expression } from "../../expression.ts";
import { completeRange } from "./complete-range.ts";
import type { Context, Resolved } from "../context.ts";
import { daySpan } from "../day/day-span.ts";
import { intervalEnd } from "./interval-end.ts";
import { exactReference } from "../reference.ts";

/** Resolves one end; given by the caller to avoid a circle. */
type Resolver = (expression: Expression, context: Context) => Resolved | null;

/** From one date to another; null where the end would lie before the start. */
export function resolveRange(
  from: Expression,
  to: Expression,
  context: Context,
  resolve: Resolver,
): Resolved | null {
  const [first, last] = completeRange(from, to);
  const week = weekdayRange(first, last, context, resolve);
  if (week !== null) return week;
  const end = resolve(last, context);
  if (end === null) return null;
  const start = resolve(withoutDirection(first), startContext(first, end.edtf, context));
  if (start === null) return null;
  const left = intervalEnd(start.edtf, "start");
  const right = intervalEnd(end.edtf, "end");
  const edtf = `${left}/${right}`;
  const flags = [...new Set([...start.flags, ...end.flags])];
  if (left === right) return { edtf: left, flags };
  return parseEdtf(edtf) === null ? null : { edtf, flags };
}

/** «من الأحد إلى الخميس»: the end that «المقبل» places decides, else the second; the other is within a week of it. */
function weekdayRange(
  from: Expression,
  to: Expression,
  context: Context,
  resolve: Resolver,
): Resolved | null {
  if (from.kind !== "weekday" || to.kind !== "weekday" || from.week !== null) return null;
  const length = (to.weekday - from.weekday + 7) % 7;
  const byStart = from.direction !== null && to.direction === null;
  const known = resolve(byStart ? from : to, context);
  const span = known === null ? null : daySpan(known.edtf);
  if (known === null || span === null) return known;
  const start = byStart ? span[0] : span[0] - length;
  return { edtf: `${isoDay(start)}/${isoDay(start + length)}`, flags: known.flags };
}

/** «26-28 محرم المقبل»: the end has been placed by «المقبل»; the start only has to precede it. */
function withoutDirection(first: Expression): Expression {
  if (first.kind !== "calendar" || first.year !== null || first.month?.kind !== "named")
    return first;
  return { ...first, month: { ...first.month, direction: null } };
}

/** Without a year of its own the start is the last such day before the end. */
function startContext(first: Expression, end: string, context: Context): Context {
  const yearless =
    first.kind === "calendar" && first.year === null && first.month?.kind === "named";
  const last = yearless ? latestDay(end) : null;
  if (last === null || context.reference === null) return context;
  return { ...context, reference: exactReference(parseIsoDay(last)), tense: -1 };
}
