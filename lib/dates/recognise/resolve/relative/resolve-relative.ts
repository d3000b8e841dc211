import type { Expression } from "../../expression.ts";
import type { Context, Resolved } from "../context.ts";
import { resolveOver } from "../resolve-over.ts";
import { dayPeriod, unitPeriod } from "../unit-period.ts";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

/** «الأسبوع الماضي», «العام المقبل». */
export function resolveUnit({ unit, by }: Of<"unit">, context: Context): Resolved {
  if (unit === "century") return { edtf: by < 0 ? "19XX" : "20XX", flags: [] };
  return resolveOver(context, (day) => unitPeriod(unit, by, 1, day));
}

/** «الأشهر الثلاثة الماضية»: whole units before or after the present one. */
export function resolveUnits({ unit, count, direction }: Of<"units">, context: Context): Resolved {
  const by = direction === -1 ? -count : 1;
  const resolved = resolveOver(context, (day) => unitPeriod(unit, by, count, day));
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
    unit === "week" ? dayPeriod(day + 7 * count) : unitPeriod(unit, count, 1, day),
  );
  if (!approximate || /[~X]/.test(resolved.edtf)) return resolved;
  return { ...resolved, edtf: `${resolved.edtf}~` };
}
