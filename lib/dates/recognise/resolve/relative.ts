import { isoDay, weekdayOf } from "../../civil-day.ts";
import type { Expression } from "../expression.ts";
import type { Context, Resolved } from "./context.ts";
import { oneDay, mondayOf, resolveOver, daysOfUnit } from "./days.ts";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

/** «أمس», «اليوم الخميس»: where a weekday stands beside it and differs, the weekday nearest to the day counted. */
export function resolveDayShift(by: number, weekday: number | null, context: Context): Resolved {
  const { reference } = context;
  const exact = reference !== null && reference.precision === "day";
  if (!exact && weekday !== null) {
    const fixed = fixedByText(weekday, context);
    if (fixed !== null) return { edtf: isoDay(fixed), flags: ["from-context"] };
  }
  if (!exact || weekday === null || weekdayOf(reference.first + by) === weekday) {
    return resolveOver(context, (day) => oneDay(day + by));
  }
  for (const step of [-1, 1, -2, 2, -3, 3]) {
    const day = reference.first + by + step;
    if (weekdayOf(day) === weekday) return { edtf: isoDay(day), flags: ["weekday-disagrees"] };
  }
  return resolveOver(context, (day) => oneDay(day + by));
}

/**
 * «الاثنين الماضي», «يوم الجمعة»: a bare weekday is the last one up to the day of publication, in a sentence about the
 * future the next. Where the publication day is not known, only a span that the text has dated can fix it.
 */
export function resolveWeekday(
  { weekday, deixis: pointed, week }: Of<"weekday">,
  context: Context,
): Resolved {
  const deixis = pointed === null ? null : Math.sign(pointed);
  const beyond = (pointed ?? 0) - (deixis ?? 0);
  const exact = context.reference?.precision === "day";
  // The same weekday again, with nothing that moves it, is the same day.
  const before = context.weekdays.get(weekday);
  if (before !== undefined && deixis === null && week === null && context.tense === 0) {
    return { edtf: isoDay(before), flags: ["from-context"] };
  }
  if (!exact && week === null && deixis !== 1 && beyond === 0) {
    const fixed = fixedByText(weekday, context);
    if (fixed !== null) return { edtf: isoDay(fixed), flags: ["from-context"] };
  }
  return resolveOver(context, (reference) => {
    const day = reference + 7 * beyond;
    if (week !== null) return oneDay(mondayOf(day) + 7 * week + ((weekday + 6) % 7));
    const back = (weekdayOf(day) - weekday + 7) % 7;
    if (deixis === 0) return oneDay(mondayOf(day) + ((weekday + 6) % 7));
    const forward = deixis === 1 || (deixis === null && context.tense === 1);
    if (forward) return oneDay(day + (deixis === 1 ? 7 - back : (7 - back) % 7));
    return oneDay(day - (deixis === -1 && back === 0 ? 7 : back));
  });
}

/** The one day of that weekday in the span that the text last dated, if it can lie just before the publication. */
function fixedByText(weekday: number, { lastDays, reference }: Context): number | null {
  if (lastDays === null || lastDays[1] - lastDays[0] > 6) return null;
  for (let day = lastDays[0]; day <= lastDays[1]; day++) {
    if (weekdayOf(day) !== weekday) continue;
    const near = reference === null || (day >= reference.first - 7 && day <= reference.last);
    return near ? day : null;
  }
  return null;
}

/** «الأسبوع الماضي», «العام المقبل». */
export function resolveUnit({ unit, by }: Of<"unit">, context: Context): Resolved {
  if (unit === "century") return { edtf: by < 0 ? "19XX" : "20XX", flags: [] };
  return resolveOver(context, (day) => daysOfUnit({ unit, by, count: 1 }, day));
}

/** «الأشهر الثلاثة الماضية»: whole units before or after the present one. */
export function resolveUnits({ unit, count, deixis }: Of<"units">, context: Context): Resolved {
  const by = deixis === -1 ? -count : 1;
  const resolved = resolveOver(context, (day) => daysOfUnit({ unit, by, count }, day));
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
  const resolved = resolveOver(context, (day) =>
    unit === "week" ? oneDay(day + 7 * count) : daysOfUnit({ unit, by: count, count: 1 }, day),
  );
  if (!approximate || /[~X]/.test(resolved.edtf)) return resolved;
  return { ...resolved, edtf: `${resolved.edtf}~` };
}
