import { isoDay, pad } from "../../civil-day.ts";
import type { CalendarExpression, Expression } from "../expression.ts";
import { exactReference, type Context, type Resolved } from "./context.ts";
import { openEnded, resolveRange } from "./range.ts";
import { resolveCalendar } from "./calendar.ts";
import {
  resolveDayShift,
  resolveDistance,
  resolveUnit,
  resolveUnits,
  resolveWeekday,
} from "./relative.ts";
import { resolveNth, resolvePart, resolveQuarter, resolveYearPart } from "./part.ts";

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
    case "quarter":
      return resolveQuarter(expression.by, context);
    case "digits":
      return { edtf: expression.year, flags: [] };
    case "nth":
      return resolveNth(expression, resolve(expression.of, context));
    case "part":
      return resolvePart(expression.part, expression.of, resolve(expression.of, context));
    case "about":
      return map(resolve(expression.of, context), (edtf) => approximately(edtf));
    case "range":
      return resolveRange(expression.from, expression.to, context, resolve);
    case "since":
      return map(resolve(expression.from, context), (edtf) => openEnded(edtf, "since"));
    case "until":
      return map(resolve(expression.to, context), (edtf) => openEnded(edtf, "until"));
    case "same-day":
      return resolveSameDay(expression.by, context);
    case "same-year": {
      const year = context.lastYear;
      return year === null ? null : { edtf: pad(year, 4), flags: ["from-context"] };
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

/** «نفس اليوم», «اليوم التالي»: from the last day that the text named; the next day else from the publication. */
function resolveSameDay(by: number, context: Context): Resolved | null {
  if (context.lastDay !== null)
    return { edtf: isoDay(context.lastDay + by), flags: ["from-context"] };
  return by === 0 ? null : resolveDayShift(by, null, context);
}

/** «اليوم 6 مايو»: the day counted from the publication gives the date its year. */
function resolveApposed(by: number, date: CalendarExpression, context: Context): Resolved | null {
  const { reference } = context;
  if (reference?.precision !== "day") return resolveCalendar(date, context);
  const day = reference.first + by;
  return resolveCalendar(date, { ...context, reference: exactReference(day), tense: 0 });
}
