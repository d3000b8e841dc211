import { parseEdtf, type EdtfPoint } from "../../dates/edtf.ts";
import { dayNumber, daysInMonth } from "../../dates/civil-day.ts";
import type { Extent } from "./extent.ts";

/** Dates of which the year is not known, such as `XXXX-03-27`. */
export const YEARLESS = "yearless";
/** No date at all. */
export const UNDATED = "undated";

/** The heading under which a list files an event. */
export interface Period {
  /** A year (`2022`), a decade (`199X`) or century (`19XX`) where no more is known, `yearless` or `undated`. */
  readonly key: string;
  /** 1–12; 0 when the month is not known, so that the event stands before the months of its year. */
  readonly month: number;
}

/** Where an event is filed: by its start, or by its end where the start is open. */
export function periodOf(edtf: string | null): Period {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (date === null) return { key: UNDATED, month: 0 };
  if (date.kind === "point") return ofPoint(date);
  if (typeof date.start !== "string") return ofPoint(date.start);
  return typeof date.end === "string" ? { key: UNDATED, month: 0 } : ofPoint(date.end);
}

function ofPoint(point: EdtfPoint): Period {
  if (point.year === "XXXX") return { key: YEARLESS, month: 0 };
  if (point.year.includes("X")) return { key: point.year, month: 0 };
  return {
    key: point.year,
    month: point.month === null || point.month === "XX" ? 0 : Number(point.month),
  };
}

/** Whether a key stands for one Gregorian year. */
export function isYear(key: string): boolean {
  return /^\d{4}$/.test(key);
}

/** Order of period keys: earliest first, a decade before its years, then `yearless`, then `undated`. */
export function comparePeriods(a: string, b: string): number {
  return sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0;
}

function sortKey(key: string): string {
  if (key === UNDATED) return "Z";
  if (key === YEARLESS) return "Y";
  const unknown = key.length - key.replaceAll("X", "").length;
  return `${key.replaceAll("X", "0")}${9 - unknown}`;
}

/** The extent of a year, decade or century (`2022`, `199X`, `19XX`) or a month (`2022-03`); null for what has none. */
export function periodExtent(key: string): Extent | null {
  const month = /^(\d{4})-(\d\d)$/.exec(key);
  if (month !== null) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    return {
      from: dayNumber(year, number, 1),
      to: dayNumber(year, number, 1 + daysInMonth(year, number)),
    };
  }
  if (!/^\d[\dX]{3}$/.test(key)) return null;
  const first = Number(key.replaceAll("X", "0"));
  const last = Number(key.replaceAll("X", "9"));
  return { from: dayNumber(first, 1, 1), to: dayNumber(last + 1, 1, 1) };
}
