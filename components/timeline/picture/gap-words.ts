import type { Locale } from "@/lib/locale/locale.ts";
import { countPhrase, type AnyPluralForms } from "@/lib/strings/phrase.ts";

/** The words for how long a time without anything is. */
export interface GapWords {
  readonly gapMonths: AnyPluralForms;
  readonly gapYears: AnyPluralForms;
}

/** How long a time without anything is, in months, or in years from two on. */
export function gapWords(days: number, locale: Locale, words: GapWords): string {
  const months = Math.max(1, Math.round(days / 30.44));
  return months < 24
    ? countPhrase(locale, words.gapMonths, months)
    : countPhrase(locale, words.gapYears, Math.floor(months / 12));
}
