import { daysInMonth } from "./civil-day.ts";

/**
 * One date without interval. Digits that are not known are `X`, from the right: `202X`, `20XX`.
 * The parts are kept as text so that an unknown part cannot be calculated with by mistake.
 */
export interface EdtfPoint {
  readonly kind: "point";
  /** Four characters: digits, then `X` for unknown ones; a known year before 0000 (1 BC) has a sign before them. */
  readonly year: string;
  /** `01`–`12`, `XX`, or null when the date is a year only. */
  readonly month: string | null;
  /** `01`–`31`, `XX`, or null. */
  readonly day: string | null;
  /** A part of a year: 21–24 spring to winter, 33–36 quarters, 40–41 halves (ISO 8601-2). */
  readonly season: number | null;
  /** `~`: the date is approximate. */
  readonly approximate: boolean;
  /** `?`: the source is uncertain. */
  readonly uncertain: boolean;
}

/** An end of an interval: a date, `..` (goes on without end), or nothing known. */
export type EdtfBound = EdtfPoint | "open" | "unknown";

/** From a date to a date, both included. */
export interface EdtfInterval {
  readonly kind: "interval";
  readonly start: EdtfBound;
  readonly end: EdtfBound;
}

/** A value of the part of EDTF (ISO 8601-2) that this archive uses. */
export type EdtfDate = EdtfPoint | EdtfInterval;

const POINT =
  /^((?!-0000)-?\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;

/**
 * Reads an EDTF text: years (before Christ `1 − n` for the year n, as in ISO 8601: 332 BC is `-0331`), months, days, seasons and quarters, unknown digits, the qualifiers
 * `~`, `?` and `%` on the whole date, intervals with open (`..`) or unknown (empty) ends.
 * Returns null for anything else and for days that do not exist, such as `2023-02-29`.
 */
export function parseEdtf(text: string): EdtfDate | null {
  const slash = text.indexOf("/");
  if (slash < 0) return parsePoint(text);
  const start = parseBound(text.slice(0, slash));
  const end = parseBound(text.slice(slash + 1));
  if (start === null || end === null) return null;
  if (typeof start === "string" && typeof end === "string") return null;
  if (typeof start !== "string" && typeof end !== "string" && isAfter(start, end)) return null;
  return { kind: "interval", start, end };
}

function parseBound(text: string): EdtfBound | null {
  if (text === "..") return "open";
  if (text === "") return "unknown";
  return parsePoint(text);
}

function parsePoint(text: string): EdtfPoint | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, year = "", month = null, day = null, qualifier = ""] = match;
  const approximate = qualifier === "~" || qualifier === "%";
  const uncertain = qualifier === "?" || qualifier === "%";
  const number = month === null || month === "XX" ? null : Number(month);
  if (number !== null && isSeason(number)) {
    // A part of a year needs the year: EDTF has no "some summer".
    if (day !== null || year.includes("X")) return null;
    return { kind: "point", year, month: null, day: null, season: number, approximate, uncertain };
  }
  if (number !== null && (number < 1 || number > 12)) return null;
  if (day !== null && day !== "XX" && !dayExists(year, number, Number(day))) return null;
  return { kind: "point", year, month, day, season: null, approximate, uncertain };
}

function isSeason(number: number): boolean {
  return (
    (number >= 21 && number <= 24) ||
    (number >= 33 && number <= 36) ||
    number === 40 ||
    number === 41
  );
}

/** Whether a day can exist; an unknown year or month gets the benefit of the doubt. */
function dayExists(year: string, month: number | null, day: number): boolean {
  const longest =
    month === null ? 31 : daysInMonth(year.includes("X") ? 2000 : Number(year), month);
  return day >= 1 && day <= longest;
}

/** Whether a start lies after its end, compared digit by digit as far as both are known. */
function isAfter(start: EdtfPoint, end: EdtfPoint): boolean {
  const [from, to] = [Number(start.year), Number(end.year)];
  if (!Number.isNaN(from + to) && from !== to) return from > to;
  const a = [...start.year, ...(start.month ?? ""), ...(start.month && start.day ? start.day : "")];
  const b = [...end.year, ...(end.month ?? ""), ...(end.month && end.day ? end.day : "")];
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const left = a[i];
    const right = b[i];
    if (left === undefined || right === undefined || left === "X" || right === "X") {
      // An interval inside one unknown year (XXXX-10-22/XXXX-10-02) can still be judged.
      if (left === right) continue;
      return false;
    }
    if (left !== right) return left > right;
  }
  return false;
}

/** The EDTF text of a value; `parseEdtf` reads it back to an equal value. */
export function formatEdtf(date: EdtfDate): string {
  if (date.kind === "point") return formatPoint(date);
  return `${formatBound(date.start)}/${formatBound(date.end)}`;
}

function formatBound(bound: EdtfBound): string {
  if (bound === "open") return "..";
  return bound === "unknown" ? "" : formatPoint(bound);
}

function formatPoint(point: EdtfPoint): string {
  const parts = [point.year];
  if (point.season !== null) parts.push(String(point.season));
  if (point.month !== null) parts.push(point.month);
  if (point.month !== null && point.day !== null) parts.push(point.day);
  const qualifier = point.approximate ? (point.uncertain ? "%" : "~") : point.uncertain ? "?" : "";
  return parts.join("-") + qualifier;
}

/** Whether EDTF is also a date of ISO 8601-1: a year, month or day, of which nothing is approximate, open or unknown. */
export function isPlainDate(edtf: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(edtf);
}
