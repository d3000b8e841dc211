import {
  civilDay,
  dayNumber,
  daysInMonth,
  isoDay,
  parseIsoDay,
  weekdayOf,
} from "../../civil-day.ts";
import type { Expression } from "../expression.ts";
import type { Unit } from "../words/time-words.ts";
import type { Context, Resolved } from "./context.ts";
import { overReference, type Period } from "./over-reference.ts";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

/** Day number of the Monday of a day's week: weeks are those of ISO 8601. */
export function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

const dayPeriod = (day: number): Period => ({ from: day, to: day, precision: "day" });

/** The period of a unit around a day, `by` units later; a day, week, month, year or decade. */
export function unitPeriod(unit: Unit, by: number, count: number, day: number): Period {
  const { year, month } = civilDay(day);
  const many = count > 1;
  switch (unit) {
    case "day":
      return { from: day + by, to: day + by + count - 1, precision: many ? "span" : "day" };
    case "week": {
      const from = mondayOf(day) + by * 7;
      return { from, to: from + 7 * count - 1, precision: "span" };
    }
    case "month":
      return {
        from: dayNumber(year, month + by, 1),
        to: dayNumber(year, month + by + count, 1) - 1,
        precision: many ? "span" : "month",
      };
    case "year":
      return {
        from: dayNumber(year + by, 1, 1),
        to: dayNumber(year + by + count, 1, 1) - 1,
        precision: many ? "span" : "year",
      };
    default: {
      const first = Math.floor(year / 10) * 10 + by * 10;
      return {
        from: dayNumber(first, 1, 1),
        to: dayNumber(first + 10 * count, 1, 1) - 1,
        precision: many ? "span" : "decade",
      };
    }
  }
}

function over(context: Context, rule: (day: number) => Period): Resolved {
  const { edtf, limited } = overReference(context.reference, rule);
  return { edtf, flags: limited ? ["limited-by-reference"] : [] };
}

/** «الأسبوع الماضي», «العام المقبل». */
export function resolveUnit({ unit, by }: Of<"unit">, context: Context): Resolved {
  if (unit === "century") return { edtf: by < 0 ? "19XX" : "20XX", flags: [] };
  return over(context, (day) => unitPeriod(unit, by, 1, day));
}

/** «الأشهر الثلاثة الماضية»: whole units before or after the present one. */
export function resolveUnits({ unit, count, direction }: Of<"units">, context: Context): Resolved {
  const by = direction === -1 ? -count : 1;
  const resolved = over(context, (day) => unitPeriod(unit, by, count, day));
  const match = /^(\d{4})-(\d\d)-\d\d\/(\d{4})-(\d\d)-\d\d$/.exec(resolved.edtf);
  if (!match || unit === "day" || unit === "week") return resolved;
  const [, y1 = "", m1 = "", y2 = "", m2 = ""] = match;
  const edtf = unit === "month" ? `${y1}-${m1}/${y2}-${m2}` : `${y1}/${y2}`;
  return { ...resolved, edtf };
}

/** «قبل يومين», «قبل عامين»: as fine as its unit; weeks count as days. */
export function resolveDistance(
  { unit, count, approximate }: Of<"distance">,
  context: Context,
): Resolved {
  const resolved = over(context, (day) =>
    unit === "week" ? dayPeriod(day + 7 * count) : unitPeriod(unit, count, 1, day),
  );
  if (!approximate || /[~X]/.test(resolved.edtf)) return resolved;
  return { ...resolved, edtf: `${resolved.edtf}~` };
}

/** «أمس», «اليوم الخميس»: where a weekday stands beside it and differs, the weekday nearest to the day counted. */
export function resolveDayShift(by: number, weekday: number | null, context: Context): Resolved {
  const { reference } = context;
  const exact = reference !== null && reference.precision === "day";
  if (!exact && weekday !== null) {
    const fixed = fixedByText(weekday, context);
    if (fixed !== null) return { edtf: isoDay(fixed), flags: ["from-context"] };
  }
  if (!exact || weekday === null || weekdayOf(reference.first + by) === weekday) {
    return over(context, (day) => dayPeriod(day + by));
  }
  for (const step of [-1, 1, -2, 2, -3, 3]) {
    const day = reference.first + by + step;
    if (weekdayOf(day) === weekday) return { edtf: isoDay(day), flags: ["weekday-disagrees"] };
  }
  return over(context, (day) => dayPeriod(day + by));
}

/**
 * «الاثنين الماضي», «يوم الجمعة»: a bare weekday is the last one up to the day of publication, in a sentence about the
 * future the next. Where the publication day is not known, only a span that the text has dated can fix it.
 */
export function resolveWeekday(
  { weekday, direction, week }: Of<"weekday">,
  context: Context,
): Resolved {
  const exact = context.reference?.precision === "day";
  // The same weekday again, with nothing that moves it, is the same day.
  const before = context.weekdays.get(weekday);
  if (before !== undefined && direction === null && week === null && context.tense === 0) {
    return { edtf: isoDay(before), flags: ["from-context"] };
  }
  if (!exact && week === null && direction !== 1) {
    const fixed = fixedByText(weekday, context);
    if (fixed !== null) return { edtf: isoDay(fixed), flags: ["from-context"] };
  }
  return over(context, (day) => {
    if (week !== null) return dayPeriod(mondayOf(day) + 7 * week + ((weekday + 6) % 7));
    const back = (weekdayOf(day) - weekday + 7) % 7;
    if (direction === 0) return dayPeriod(mondayOf(day) + ((weekday + 6) % 7));
    const forward = direction === 1 || (direction === null && context.tense === 1);
    if (forward) return dayPeriod(day + (direction === 1 ? 7 - back : (7 - back) % 7));
    return dayPeriod(day - (direction === -1 && back === 0 ? 7 : back));
  });
}

/** The one day of that weekday in the span that the text last dated, if it can lie just before the publication. */
function fixedByText(weekday: number, { lastSpan, reference }: Context): number | null {
  if (lastSpan === null || lastSpan[1] - lastSpan[0] > 6) return null;
  for (let day = lastSpan[0]; day <= lastSpan[1]; day++) {
    if (weekdayOf(day) !== weekday) continue;
    const near = reference === null || (day >= reference.first - 7 && day <= reference.last);
    return near ? day : null;
  }
  return null;
}

/** «أول ثلاثاء من أكتوبر», «آخر يوم», «الأسبوع الثاني»: inside a month or year given by its EDTF text. */
export function nthOf(n: number, what: "day" | "week" | number, period: string): string | null {
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(period);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return what === "week" ? isoWeek(n, year) : null;
  const month = Number(match[2]);
  const first = dayNumber(year, month, 1);
  const length = daysInMonth(year, month);
  if (what === "day")
    return n > length ? null : isoDay(n === -1 ? first + length - 1 : first + n - 1);
  // The first week of a month is the one of its first Monday; the last, the last that lies wholly in it.
  const weekday = what === "week" ? 1 : what;
  const start = first + ((weekday - weekdayOf(first) + 7) % 7);
  const room = first + length - 1 - (what === "week" ? 6 : 0);
  const day = n === -1 ? start + 7 * Math.floor((room - start) / 7) : start + 7 * (n - 1);
  if (day >= first + length) return null;
  return what === "week" ? `${isoDay(day)}/${isoDay(day + 6)}` : isoDay(day);
}

function isoWeek(n: number, year: number): string {
  const first = mondayOf(dayNumber(year, 1, 4));
  const start = n === -1 ? mondayOf(dayNumber(year, 12, 28)) : first + 7 * (n - 1);
  return `${isoDay(start)}/${isoDay(start + 6)}`;
}

/** First and last day numbers of an EDTF day or interval of days; null for anything coarser. */
export function daySpan(edtf: string): readonly [number, number] | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(edtf);
  if (!match?.[1]) return null;
  return [parseIsoDay(match[1]), parseIsoDay(match[2] ?? match[1])];
}
