import type { Locale } from "../../locale/locale.ts";
import { parseIsoDay } from "../civil-day.ts";
import type { EdtfDate, EdtfPoint } from "../edtf.ts";
import { earliestDay, latestDay } from "../edtf-bounds.ts";
import { hijriDay, hijriMonthLength, type HijriDay } from "../hijri.ts";
import { dateWords } from "./words.ts";
import { hijriMonths } from "./month-names.ts";

/**
 * A date in the Umm al-Qura calendar, with the digits 0–9: a day as that day, a month or year as the Hijri months or years that it
 * touches («شعبان – رمضان 1443 هـ»), an interval of days as days. Empty where the year is unknown, approximate («نحو 1444–1445 هـ»
 * would tell nothing more) or coarser than a year, or the date lies outside the calendar's tables (before November 1882 or after November 2174).
 */
export function hijriText(date: EdtfDate, locale: Locale): string {
  const words = dateWords[locale];
  if (date.kind === "point") return qualify(spanText(date, date, locale), [date], locale);
  const { start, end } = date;
  if (typeof start !== "string" && typeof end !== "string") {
    return qualify(spanText(start, end, locale), [start, end], locale);
  }
  const point = typeof start === "string" ? end : start;
  if (typeof point === "string") return "";
  const text = qualify(spanText(point, point, locale), [point], locale);
  if (text === "") return "";
  if (end === "open") return words.since(text);
  if (end === "unknown") return words.fromUnknownEnd(text);
  return start === "open" ? words.until(text) : words.toUnknownStart(text);
}

function qualify(text: string, points: readonly EdtfPoint[], locale: Locale): string {
  const vague = points.some((point) => point.approximate && unitOf(point) === "year");
  if (text === "" || vague) return "";
  const words = dateWords[locale];
  const about = points.some((point) => point.approximate) ? words.about(text) : text;
  return points.some((point) => point.uncertain) ? words.uncertain(about) : about;
}

type Unit = "day" | "month" | "year";

function spanText(start: EdtfPoint, end: EdtfPoint, locale: Locale): string {
  if (start.year.includes("X") || end.year.includes("X")) return "";
  const from = hijriOf(earliestDay(start));
  const to = hijriOf(latestDay(end));
  if (from === null || to === null) return "";
  const unit = wholeUnit(from, to, coarser(unitOf(start), unitOf(end)));
  const era = dateWords[locale].hijriEra;
  const left = partText(from, unit, locale);
  const right = partText(to, unit, locale);
  if (left === right && from.year === to.year) {
    return unit === "year" ? `${from.year} ${era}` : `${left} ${from.year} ${era}`;
  }
  if (unit === "year") return `${from.year}–${to.year} ${era}`;
  if (from.year !== to.year) return `${left} ${from.year} – ${right} ${to.year} ${era}`;
  if (unit === "day" && from.month === to.month) return `${from.day}–${right} ${to.year} ${era}`;
  return `${left} – ${right} ${to.year} ${era}`;
}

/** Days that are exactly Hijri months or years, as a Hijri month in a text is kept, are said as these. */
function wholeUnit(from: HijriDay, to: HijriDay, unit: Unit): Unit {
  const months = from.day === 1 && to.day === hijriMonthLength(to.year, to.month);
  if (unit !== "day" || !months || (from.year === to.year && from.month > to.month)) return unit;
  return from.month === 1 && to.month === 12 ? "year" : "month";
}

function hijriOf(iso: string | null): HijriDay | null {
  return iso === null ? null : hijriDay(parseIsoDay(iso));
}

function unitOf(point: EdtfPoint): Unit {
  if (point.season !== null) return "month";
  if (point.month === null || point.month === "XX") return "year";
  return point.day === null || point.day === "XX" ? "month" : "day";
}

function coarser(a: Unit, b: Unit): Unit {
  if (a === "year" || b === "year") return "year";
  return a === "month" || b === "month" ? "month" : "day";
}

function partText({ year, month, day }: HijriDay, unit: Unit, locale: Locale): string {
  if (unit === "year") return String(year);
  const name = hijriMonths[locale][month - 1] ?? "";
  return unit === "month" ? name : `${day} ${name}`;
}
