import { earliestDay, latestDay } from "../../edtf-bounds.ts";
import {
  civilDay,
  dayNumber,
  daysInMonth,
  isoDay,
  pad,
  parseIsoDay,
  weekdayOf,
} from "../../civil-day.ts";
import type { Deixis, Expression } from "../expression.ts";
import type { Part } from "../words/time-words.ts";
import type { Context, Resolved } from "./context.ts";
import { daysOf, mondayOf } from "./days.ts";
import { resolveYear } from "./month-year.ts";

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

/** «أول ثلاثاء من أكتوبر», «آخر يوم», «الأسبوع الثاني»: inside a month or year given by its EDTF text. */
function nthOf(n: number, what: "day" | "week" | number, period: string): string | null {
  const span = what === "day" ? daysOf(period) : null;
  // A Hijri month is a span of days.
  if (span) return n < 1 || span[0] + n - 1 > span[1] ? null : isoDay(span[0] + n - 1);
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
