import { latestDay } from "../../../edtf-bounds.ts";
import { pad } from "../../../civil-day.ts";
import type { Expression } from "../../expression.ts";
import type { Part } from "../../words/time-words.ts";
import type { Resolved } from "../context.ts";
import { nthOf } from "./nth-of.ts";

/** «أول ثلاثاء من أكتوبر»: `of` is the resolved month or year. */
export function resolveNth(
  { n, what }: Extract<Expression, { kind: "nth" }>,
  of: Resolved | null,
): Resolved | null {
  if (of === null) return null;
  if (of.edtf.includes("X")) {
    const day = what === "day" && n > 0 ? pad(n, 2) : "XX";
    return { ...of, edtf: of.edtf.length === 7 ? `${of.edtf}-${day}` : of.edtf };
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
export function resolvePart(part: Part, of: Expression, period: Resolved | null): Resolved | null {
  if (period === null || !/^[\dX]{4}-\d\d$/.test(period.edtf)) return period;
  // «مطلع الشهر المقبل» is counted from the publication: it stays the month.
  if (of.kind !== "calendar" || of.month?.kind !== "named") return period;
  const [first, last] = THIRDS[part];
  const month = period.edtf;
  const end = last === "" ? (latestDay(month)?.slice(8) ?? null) : last;
  return end === null ? period : { ...period, edtf: `${month}-${first}/${month}-${end}` };
}
