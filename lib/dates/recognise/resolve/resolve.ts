import { isoDay, parseIsoDay } from "../../civil-day.ts";
import { earliestDay, latestDay } from "../../edtf-bounds.ts";
import { parseEdtf, type EdtfBound } from "../../edtf.ts";
import { formatEdtf } from "../../format-edtf.ts";
import type { CalendarExpression, Expression } from "../expression.ts";
import type { Part } from "../words/time-words.ts";
import type { Context, Resolved } from "./context.ts";
import { resolveCalendar } from "./resolve-calendar.ts";
import { completeRange } from "./resolve-range.ts";
import {
  daySpan,
  nthOf,
  resolveDayShift,
  resolveDistance,
  resolveUnit,
  resolveUnits,
  resolveWeekday,
} from "./resolve-relative.ts";
import { resolveYearPart } from "./resolve-year-part.ts";

/**
 * The EDTF value of what a rule read, against the publication date and the dates named before it. Null where it is no date (31 June,
 * an interval that ends before it begins, «نفس العام» with no year named).
 */
export function resolve(expression: Expression, context: Context): Resolved | null {
  switch (expression.kind) {
    case "calendar":
      return resolveCalendar(expression, context);
    case "day-shift":
      return expression.date === null
        ? resolveDayShift(expression.by, expression.weekday, context)
        : resolveApposed(expression.by, expression.date, context);
    case "weekday":
      return resolveWeekday(expression, context);
    case "unit":
      return resolveUnit(expression, context);
    case "units":
      return resolveUnits(expression, context);
    case "distance":
      return resolveDistance(expression, context);
    case "year-part":
      return resolveYearPart(expression, context);
    case "digits":
      return { edtf: expression.year, flags: [] };
    case "nth":
      return resolveNth(expression, context);
    case "part":
      return resolvePart(expression.part, expression.of, context);
    case "about":
      return map(resolve(expression.of, context), (edtf) => approximately(edtf));
    case "range":
      return resolveRange(expression.from, expression.to, context);
    case "since":
      return map(resolve(expression.from, context), (edtf) => openEnded(edtf, "since"));
    case "until":
      return map(resolve(expression.to, context), (edtf) => openEnded(edtf, "until"));
    case "same-day":
      return resolveSameDay(expression.by, context);
    case "same-year": {
      const year = context.lastYear;
      return year === null
        ? null
        : { edtf: String(year).padStart(4, "0"), flags: ["from-context"] };
    }
  }
}

function map(resolved: Resolved | null, change: (edtf: string) => string | null): Resolved | null {
  const edtf = resolved === null ? null : change(resolved.edtf);
  return resolved === null || edtf === null ? null : { ...resolved, edtf };
}

function approximately(edtf: string): string {
  return /[~?%/X]/.test(edtf) ? edtf : `${edtf}~`;
}

/** «اليوم 6 مايو»: the day counted from the publication gives the date its year. */
function resolveApposed(by: number, date: CalendarExpression, context: Context): Resolved | null {
  const { reference } = context;
  if (reference?.precision !== "day") return resolveCalendar(date, context);
  const day = reference.first + by;
  const near = { first: day, last: day, precision: "day", edtf: isoDay(day) } as const;
  return resolveCalendar(date, { ...context, reference: near, tense: 0 });
}

function resolveNth(
  expression: Extract<Expression, { kind: "nth" }>,
  context: Context,
): Resolved | null {
  const of = resolve(expression.of, context);
  if (of === null) return null;
  const { n, what } = expression;
  if (/X/.test(of.edtf)) {
    const day = what === "day" && n > 0 ? `-${String(n).padStart(2, "0")}` : "-XX";
    return { ...of, edtf: of.edtf.length === 7 ? `${of.edtf}${day}` : of.edtf };
  }
  const edtf = nthOf(n, what, of.edtf);
  return edtf === null ? null : { ...of, edtf };
}

const THIRDS: Readonly<Record<Part, readonly [string, string]>> = {
  early: ["01", "10"],
  mid: ["11", "20"],
  late: ["21", ""],
};

/**
 * The beginning, middle and end of a named month are its thirds, as Arabic counts days in tens; of a year, a decade or a month counted
 * from the publication nothing finer is claimed than the period itself.
 */
function resolvePart(part: Part, of: Expression, context: Context): Resolved | null {
  const period = resolve(of, context);
  if (period === null || of.kind === "unit" || !/^[\dX]{4}-\d\d$/.test(period.edtf)) return period;
  const [first, last] = THIRDS[part];
  const month = period.edtf;
  const end = last === "" ? (latestDay(month)?.slice(8) ?? null) : last;
  return end === null ? period : { ...period, edtf: `${month}-${first}/${month}-${end}` };
}

function resolveRange(from: Expression, to: Expression, context: Context): Resolved | null {
  const [first, last] = completeRange(from, to);
  const week = weekdayRange(first, last, context);
  if (week !== null) return week;
  const end = resolve(last, context);
  if (end === null) return null;
  const start = resolve(withoutDirection(first), startContext(first, end.edtf, context));
  if (start === null) return null;
  const left = bound(start.edtf, "start");
  const right = bound(end.edtf, "end");
  const edtf = `${left}/${right}`;
  const flags = [...new Set([...start.flags, ...end.flags])];
  if (left === right) return { edtf: left, flags };
  return parseEdtf(edtf) === null ? null : { edtf, flags };
}

/** «من الأحد إلى الخميس»: the end that «المقبل» places decides, else the second; the other is within a week of it. */
function weekdayRange(from: Expression, to: Expression, context: Context): Resolved | null {
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
  const day = parseIsoDay(last);
  const reference = { first: day, last: day, precision: "day", edtf: last } as const;
  return { ...context, reference, tense: -1 };
}

/** One end of a value, as EDTF. */
function bound(edtf: string, side: "start" | "end"): string {
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

function openEnded(edtf: string, kind: "since" | "until"): string | null {
  if (earliestDay(edtf) === null && latestDay(edtf) === null && !/-\d\d/.test(edtf)) return edtf;
  return kind === "since" ? `${bound(edtf, "start")}/..` : `../${bound(edtf, "end")}`;
}

/** «نفس اليوم», «اليوم التالي»: from the last day that the text named; the next day else from the publication. */
function resolveSameDay(by: number, context: Context): Resolved | null {
  if (context.lastDay !== null)
    return { edtf: isoDay(context.lastDay + by), flags: ["from-context"] };
  return by === 0 ? null : resolveDayShift(by, null, context);
}
