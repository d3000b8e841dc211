import { isoDay, parseIsoDay } from "../../civil-day.ts";
import { earliestDay, latestDay } from "../../edtf-bounds.ts";
import { formatEdtf, parseEdtf, type EdtfBound } from "../../edtf.ts";
import type { CalendarExpression, Expression } from "../expression.ts";
import { exactReference, type Context, type Resolved } from "./context.ts";
import { daysOf } from "./days.ts";

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
  const start = resolve(withoutDeixis(first), startContext(first, end.edtf, context));
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
  if (from.kind !== "weekday" || to.kind !== "weekday") return null;
  const length = (to.weekday - from.weekday + 7) % 7;
  const byStart = from.deixis !== null && to.deixis === null;
  const known = resolve(byStart ? from : to, context);
  const span = known === null ? null : daysOf(known.edtf);
  if (known === null || span === null) return known;
  const start = byStart ? span[0] : span[0] - length;
  return { edtf: `${isoDay(start)}/${isoDay(start + length)}`, flags: known.flags };
}

/** «26-28 محرم المقبل»: the end has been placed by «المقبل»; the start only has to precede it. */
function withoutDeixis(first: Expression): Expression {
  if (first.kind !== "calendar" || first.year !== null || first.month?.kind !== "named")
    return first;
  return { ...first, month: { ...first.month, deixis: null } };
}

/** Without a year of its own the start is the last such day before the end. */
function startContext(first: Expression, end: string, context: Context): Context {
  const yearless =
    first.kind === "calendar" && first.year === null && first.month?.kind === "named";
  const last = yearless ? latestDay(end) : null;
  if (last === null || context.reference === null) return context;
  return { ...context, reference: exactReference(parseIsoDay(last)), tense: -1 };
}

/** Gives each end of a range what only the other end names: «من 4 إلى 22 يناير 2017», «من 27 فبراير 2016 إلى 3 مارس». */
function completeRange(from: Expression, to: Expression): readonly [Expression, Expression] {
  if (from.kind === "weekday" && to.kind === "weekday") {
    return [
      { ...from, week: from.week ?? to.week },
      { ...to, week: to.week ?? from.week },
    ];
  }
  if (from.kind !== "calendar" || to.kind !== "calendar") return [from, to];
  const first = shareYear(shareMonth(beforeChrist(from, to), to), to);
  return [first, shareYear(shareMonth(to, first), first, true)];
}

/** «بين عامي 332 و30 ق.م»: before a year before Christ lies only another; 1 BC is 0. */
function beforeChrist(from: CalendarExpression, to: CalendarExpression): CalendarExpression {
  const both = from.year?.kind === "number" && to.year?.kind === "number";
  if (!both || from.year.value < 1 || to.year.value > 0) return from;
  return { ...from, year: { ...from.year, value: 1 - from.year.value } };
}

function shareMonth(date: CalendarExpression, other: CalendarExpression): CalendarExpression {
  if (date.month !== null || date.day === null || other.month === null) return date;
  return { ...date, month: other.month, year: date.year ?? other.year };
}

/** A year for the end that has none; across the turn of the year it is the neighbouring one. */
function shareYear(
  date: CalendarExpression,
  other: CalendarExpression,
  later = false,
): CalendarExpression {
  if (date.year !== null || other.year === null || date.month === null) return date;
  const here = date.month.kind === "named" ? date.month : null;
  const there = other.month?.kind === "named" ? other.month : null;
  if (here === null || there === null || other.year.kind !== "number") {
    return { ...date, year: other.year };
  }
  if (here.calendar !== there.calendar) return date;
  const turns = later ? here.month < there.month : here.month > there.month;
  const shift = turns ? (later ? 1 : -1) : 0;
  return { ...date, year: { ...other.year, value: other.year.value + shift } };
}

/** One end of a value, as EDTF. */
export function intervalEnd(edtf: string, side: "start" | "end"): string {
  const date = parseEdtf(edtf);
  if (date === null) return edtf;
  if (date.kind === "point") {
    // Seasons and quarters stand in intervals as their months, which every EDTF reader knows.
    const day = side === "start" ? earliestDay(date) : latestDay(date);
    return date.season === null || day === null ? edtf : day.slice(0, 7);
  }
  const end: EdtfBound = date[side];
  return typeof end === "string" ? ".." : formatEdtf(end);
}

/** «منذ» and «حتى» a value; what has neither year nor month stays as it is. */
export function openEnded(edtf: string, kind: "since" | "until"): string | null {
  if (earliestDay(edtf) === null && latestDay(edtf) === null && !/-\d\d/.test(edtf)) return edtf;
  return kind === "since" ? `${intervalEnd(edtf, "start")}/..` : `../${intervalEnd(edtf, "end")}`;
}
