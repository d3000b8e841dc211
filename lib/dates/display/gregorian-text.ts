import type { Locale } from "../../locale/locale.ts";
import type { EdtfBound, EdtfDate, EdtfPoint } from "../edtf.ts";
import { gregorianMonths } from "./month-names.ts";
import { dateWords } from "./words.ts";

const ARABIC_DECADES =
  "||عشرينيات|ثلاثينيات|أربعينيات|خمسينيات|ستينيات|سبعينيات|ثمانينيات|تسعينيات".split("|");
const ARABIC_CENTURIES =
  "الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي عشر|الثاني عشر|الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|التاسع عشر|العشرين|الحادي والعشرين".split(
    "|",
  );

/**
 * A year of which only the first digits are known (`197X`, `19XX`, `1XXX`), in words: «سبعينيات القرن العشرين», "the 1970s".
 * The first two decades of a century have no name in Arabic and are counted.
 */
function decadeText(year: string, locale: Locale): string {
  const century = Number(year.slice(0, 2));
  const decade = year[2] === "X" ? null : Number(year[2]);
  if (year[1] === "X") {
    const millennium = Number(year[0]);
    return locale === "ar"
      ? `الألفية ${millennium === 0 ? "الأولى" : millennium === 1 ? "الثانية" : "الثالثة"}`
      : `the ${ordinal(millennium + 1)} millennium`;
  }
  if (locale === "en") {
    return decade === null ? `the ${ordinal(century + 1)} century` : `the ${year.slice(0, 3)}0s`;
  }
  const name = `القرن ${ARABIC_CENTURIES[century] ?? `الـ${century + 1}`}`;
  if (decade === null) return name;
  if (decade === 0) return `العقد الأول من ${name}`;
  if (decade === 1) return `العقد الثاني من ${name}`;
  return `${ARABIC_DECADES[decade] ?? ""} ${name}`;
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

/** A date in words, Gregorian, with the digits 0–9. */
export function gregorianText(date: EdtfDate, locale: Locale): string {
  return date.kind === "point"
    ? standing(date, locale)
    : intervalText(date.start, date.end, locale);
}

/** A point that no word governs: «القرن العشرون», where after a preposition it is «القرن العشرين». */
function standing(point: EdtfPoint, locale: Locale): string {
  return qualified(point, locale).replace(/^(القرن (?:الحادي و)?ال)عشرين/, "$1عشرون");
}

function qualified(point: EdtfPoint, locale: Locale): string {
  const words = dateWords[locale];
  const text = pointText(point, locale);
  const about = point.approximate ? words.about(text) : text;
  return point.uncertain ? words.uncertain(about) : about;
}

function pointText(point: EdtfPoint, locale: Locale): string {
  const words = dateWords[locale];
  const known = point.year !== "XXXX";
  const year = yearText(point.year, locale);
  if (point.season !== null) return `${words.parts[point.season] ?? ""} ${year}`;
  const month =
    point.month === null || point.month === "XX" ? null : monthName(point.month, locale);
  const day = point.day === null || point.day === "XX" ? null : String(Number(point.day));
  if (month === null) {
    if (day !== null) {
      const text = words.dayOfMonth(day);
      return known ? `${text}${locale === "ar" ? "،" : ","} ${year}` : text;
    }
    if (!known) return words.undated;
    return point.month === "XX" ? words.monthUnknown(year) : year;
  }
  const named = day === null ? month : `${day} ${month}`;
  const full = known
    ? point.year.includes("X")
      ? `${named}، ${year}`
      : `${named} ${year}`
    : named;
  const text = locale === "en" ? full.replace("،", ",") : full;
  if (!known) return words.yearUnknown(text);
  return point.day === "XX" ? words.dayUnknown(text) : text;
}

function monthName(month: string, locale: Locale): string {
  return gregorianMonths[locale][Number(month) - 1] ?? "";
}

function yearText(year: string, locale: Locale): string {
  if (year.includes("X")) return year === "XXXX" ? "" : decadeText(year, locale);
  const number = Number(year);
  return number < 1 ? dateWords[locale].beforeChrist(1 - number) : String(number);
}

function intervalText(start: EdtfBound, end: EdtfBound, locale: Locale): string {
  const words = dateWords[locale];
  if (typeof start === "string") {
    if (typeof end === "string") return words.undated;
    const text = qualified(end, locale);
    return start === "open" ? words.until(text) : words.toUnknownStart(text);
  }
  const text = qualified(start, locale);
  if (end === "open") return words.since(text);
  if (end === "unknown") return words.fromUnknownEnd(text);
  return joined(start, end, locale);
}

/** Two dates with what they share said once: «27–29 مارس 2022», "March – April 2022", «2014–2018». */
function joined(start: EdtfPoint, end: EdtfPoint, locale: Locale): string {
  const qualifiers = start.approximate || end.approximate || start.uncertain || end.uncertain;
  const digits = /^-?\d{4}$/;
  const plain = !qualifiers && start.season === null && end.season === null;
  const sameYear = start.year === end.year && (digits.test(start.year) || start.year === "XXXX");
  if (plain && sameYear && start.month !== null && end.month !== null) {
    if (start.month === end.month && isDay(start) && isDay(end)) {
      return pointText(end, locale).replace(/^\d+/, `${Number(start.day)}–${Number(end.day)}`);
    }
    const first = pointText({ ...start, year: "XXXX" }, locale);
    const bare = first.replace(dateWords[locale].yearUnknown(""), "");
    if (start.month !== "XX" && end.month !== "XX") return `${bare} – ${pointText(end, locale)}`;
  }
  const years = plain && start.month === null && end.month === null;
  if (years && digits.test(start.year) && digits.test(end.year)) {
    return `${yearText(start.year, locale)}–${yearText(end.year, locale)}`;
  }
  return `${standing(start, locale)} – ${standing(end, locale)}`;
}

function isDay(point: EdtfPoint): boolean {
  return point.day !== null && point.day !== "XX";
}
