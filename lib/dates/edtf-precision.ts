import type { EdtfPoint } from "./edtf.ts";
import { toEdtf, type EdtfInput } from "./edtf-bounds.ts";

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
