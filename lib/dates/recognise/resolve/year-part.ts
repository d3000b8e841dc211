import { civilDay, pad, parseIsoDay } from "../../civil-day.ts";
import { earliestDay, latestDay } from "../../edtf-bounds.ts";
import type { Deixis, Expression } from "../expression.ts";
import type { Context, Resolved } from "./context.ts";
import { resolveYear } from "./month-year.ts";

/** «صيف 2016», «الصيف الماضي», «الربع الثالث من هذا العام». */
export function resolveYearPart(
  { code, year, deixis }: Extract<Expression, { kind: "year-part" }>,
  context: Context,
): Resolved | null {
  if (year !== null) {
    const resolved = resolveYear(year, context);
    if (resolved === null || !/^\d{4}$/.test(resolved.edtf)) return resolved;
    return { ...resolved, edtf: `${resolved.edtf}-${code}` };
  }
  const { reference } = context;
  const unknown: Resolved = { edtf: "XXXX", flags: [] };
  if (reference === null) return unknown;
  const early = yearOfSeason(code, deixis ?? 0, reference.first);
  const late = yearOfSeason(code, deixis ?? 0, reference.last);
  return early === late ? { edtf: `${pad(early, 4)}-${code}`, flags: [] } : unknown;
}

/** «الماضي»: the latest such season that has ended; «المقبل»: the next that has not begun. */
function yearOfSeason(code: number, deixis: -1 | 0 | 1, day: number): number {
  const { year } = civilDay(day);
  if (deixis === 0) return year;
  const candidates = deixis === -1 ? [year, year - 1, year - 2] : [year, year + 1];
  for (const candidate of candidates) {
    const season = `${pad(candidate, 4)}-${code}`;
    const edge = deixis === -1 ? latestDay(season) : earliestDay(season);
    if (edge !== null && (parseIsoDay(edge) - day) * deixis > 0) return candidate;
  }
  return year + deixis;
}

/** EDTF code of the quarter before the first: 33–36 are the quarters of a year. */
const BEFORE_FIRST = 32;

/** «الربع الماضي»: counted from the quarter of the publication; null where that is not known. */
export function resolveQuarter(by: Deixis, { reference }: Context): Resolved | null {
  if (reference === null) return { edtf: "XXXX", flags: [] };
  const [early, late] = [reference.first, reference.last].map((day) => {
    const { year, month } = civilDay(day);
    const count = year * 4 + Math.floor((month - 1) / 3) + by;
    return `${pad(Math.floor(count / 4), 4)}-${BEFORE_FIRST + 1 + (((count % 4) + 4) % 4)}`;
  });
  return early === undefined || early !== late ? null : { edtf: early, flags: [] };
}
