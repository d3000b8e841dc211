import { daysInMonth, pad } from "./civil-day.ts";
import { parseEdtf, type EdtfBound, type EdtfDate, type EdtfPoint } from "./edtf.ts";

/** First and last month of the parts of a year; 24 (winter) ends in February of the next year. */
const SEASON_MONTHS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

/** An EDTF text or an already parsed value. */
export type EdtfInput = string | EdtfDate;

/** The parsed value; null for a text that is no EDTF. */
export function toEdtf(input: EdtfInput): EdtfDate | null {
  return typeof input === "string" ? parseEdtf(input) : input;
}

/**
 * First day that a date may cover, as `YYYY-MM-DD`; null when its year is wholly unknown or before 0000, its start is
 * open or unknown, or the text is no EDTF. For placing and comparing, never for display: the first
 * day of a month is not its date. Seasons are the meteorological ones of the northern hemisphere.
 */
export function earliestDay(input: EdtfInput): string | null {
  const date = toEdtf(input);
  if (date === null) return null;
  return edge(date.kind === "point" ? date : date.start, false);
}

/** Last day that a date may cover, as `YYYY-MM-DD`; null as for `earliestDay`, and for an open end. */
export function latestDay(input: EdtfInput): string | null {
  const date = toEdtf(input);
  if (date === null) return null;
  return edge(date.kind === "point" ? date : date.end, true);
}

function edge(bound: EdtfBound, last: boolean): string | null {
  if (typeof bound === "string" || /^(?:XXXX|-)/.test(bound.year)) return null;
  const year = Number(bound.year.replaceAll("X", last ? "9" : "0"));
  const [month, yearOfMonth] = edgeMonth(bound, year, last);
  const known = bound.day === null || bound.day === "XX" || bound.month === null;
  const length = daysInMonth(yearOfMonth, month);
  const day = known ? (last ? length : 1) : Math.min(Number(bound.day), length);
  return `${pad(yearOfMonth, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function edgeMonth(point: EdtfPoint, year: number, last: boolean): readonly [number, number] {
  const season = point.season === null ? undefined : SEASON_MONTHS[point.season];
  if (season) {
    const month = last ? season[1] : season[0];
    return month > 12 ? [month - 12, Math.min(year + 1, 9999)] : [month, year];
  }
  if (point.month === null || point.month === "XX") return [last ? 12 : 1, year];
  return [Number(point.month), year];
}

/**
 * The Gregorian years that a date touches, ascending, for facets and year pages: `2022-04` → [2022],
 * `2021-12/2022-01` → [2021, 2022], `202X` → all ten. Of an interval with one open end only the year of
 * the other end is certain; a date of unknown year gives none.
 */
export function yearsOf(input: EdtfInput): readonly number[] {
  const first = earliestDay(input);
  const last = latestDay(input);
  const from = first ?? last;
  const to = last ?? first;
  if (from === null || to === null) return [];
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    years.push(year);
  return years;
}

/**
 * How finely a date is known. `season` stands for seasons, quarters and halves of a year;
 * `unknown` for a date of which no digit of the year is known and nothing else either.
 */
export type EdtfPrecision =
  "day" | "month" | "season" | "year" | "decade" | "century" | "interval" | "unknown";

/** The precision of a date; `unknown` for a text that is no EDTF. A known day of an unknown year is a day. */
export function precisionOf(input: EdtfInput): EdtfPrecision {
  const date = toEdtf(input);
  if (date === null) return "unknown";
  return date.kind === "interval" ? "interval" : precisionOfPoint(date);
}

function precisionOfPoint(point: EdtfPoint): EdtfPrecision {
  if (point.season !== null) return "season";
  if (point.day !== null && point.day !== "XX") return "day";
  if (point.month !== null && point.month !== "XX") return "month";
  if (!point.year.includes("X")) return "year";
  if (/^\d{3}X$/.test(point.year)) return "decade";
  return point.year === "XXXX" ? "unknown" : "century";
}
