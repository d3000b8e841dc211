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
