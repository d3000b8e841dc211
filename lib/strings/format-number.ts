import type { Locale } from "../locale/locale.ts";

/**
 * Digits are pinned to 0–9, so that build and browser agree; the reader's choice of ٠–٩ is a matter of
 * the face and made in the style sheet.
 */
const formats: Readonly<Record<Locale, Intl.NumberFormat>> = {
  ar: new Intl.NumberFormat("ar-u-nu-latn"),
  en: new Intl.NumberFormat("en"),
};

/** A whole number with its language's thousands separator, such as 10,000. */
export function formatNumber(locale: Locale, n: number): string {
  return formats[locale].format(n);
}
