import type { Locale, Localized } from "../../locale/locale.ts";
import { gregorianMonths } from "./month-names.ts";

/** Before a date that is only about right. */
export const aboutWords: Localized<string> = { ar: "نحو", en: "about" };

const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(~)?$/;

/**
 * A plain date in words as `gregorianText` writes it, for pages that seldom show any other and need not load all that others
 * need.
 *
 * @param edtf a valid EDTF date.
 * @returns null for what is not one year, month or day of our era, exact or about.
 */
export function plainDateText(edtf: string, locale: Locale): string | null {
  const [, year = "", month, day, about] = plain.exec(edtf) ?? [];
  if (Number(year) === 0) return null;
  const parts: (string | number)[] = [Number(year)];
  if (month !== undefined) {
    // Seasons have the numbers of months from 21 on.
    const name = gregorianMonths[locale][Number(month) - 1];
    if (name === undefined) return null;
    parts.unshift(name);
  }
  if (day !== undefined) parts.unshift(Number(day));
  if (about !== undefined) parts.unshift(aboutWords[locale]);
  return parts.join(" ");
}
