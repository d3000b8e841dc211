import { toArabicDigits } from "../arabic/digits.ts";
import type { Locale } from "../locale/locale.ts";
import { toEdtf, type EdtfInput } from "./edtf-bounds.ts";
import { gregorianText } from "./display/gregorian-text.ts";
import { hijriText } from "./display/hijri-text.ts";

export interface DisplayOptions {
  readonly calendar: "gregorian" | "hijri";
  /** 0–9 or ٠–٩; 0–9 where not given. */
  readonly digits?: "latn" | "arab" | undefined;
}

/**
 * A date in words at the precision it has: a month stays a month, «نحو 2023», «منذ 2020», «27–29 مارس 2022»,
 * «سبعينيات القرن العشرين», «27 مارس، السنة غير معروفة», «بلا تاريخ». The same input gives the same text on every machine.
 *
 * Hijri (Umm al-Qura, always with its era, هـ or AH) is empty where nothing true can be said: unknown year, decade, or outside
 * 1882–2174. A text that is no EDTF gives an empty text in either calendar.
 */
export function displayDate(edtf: EdtfInput, locale: Locale, options: DisplayOptions): string {
  const date = toEdtf(edtf);
  if (date === null) return "";
  const text = options.calendar === "hijri" ? hijriText(date, locale) : gregorianText(date, locale);
  return options.digits === "arab" ? toArabicDigits(text) : text;
}

/**
 * The value for the `datetime` attribute of `<time>`, or undefined where HTML has no way to write the date
 * without claiming more than is known: seasons, intervals, unknown digits, approximate and uncertain dates.
 * A day or month of an unknown year is a valid "yearless date" only as a whole day (`03-27`).
 * HTML Living Standard, "The time element": valid year, month, date and yearless date strings.
 */
export function dateMachineValue(input: EdtfInput): string | undefined {
  const date = toEdtf(input);
  if (date === null || date.kind === "interval" || date.season !== null) return undefined;
  if (date.approximate || date.uncertain) return undefined;
  if (date.month?.includes("X") || date.day?.includes("X")) return undefined;
  if (date.year === "XXXX") return date.month && date.day ? `${date.month}-${date.day}` : undefined;
  // A year string of HTML must be greater than zero.
  if (date.year.includes("X") || Number(date.year) < 1) return undefined;
  if (date.month === null) return date.year;
  return date.day === null
    ? `${date.year}-${date.month}`
    : `${date.year}-${date.month}-${date.day}`;
}
