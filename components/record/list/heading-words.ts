import type { Locale } from "@/lib/locale/locale.ts";
import { periodLabel } from "../../timeline/page/period-title.ts";

/** The anchor of the records under a heading of a long list: its period, or the code point of its letter, since addresses are ASCII. */
export function headingAnchor(key: string): string {
  return isLetter(key) ? `letter-${(key.codePointAt(0) ?? 0).toString(16)}` : `of-${key}`;
}

/** A heading as it is shown: the letter, or the period in words. */
export function headingWord(key: string, locale: Locale): string {
  return isLetter(key) ? key : periodLabel(key, locale);
}

function isLetter(key: string): boolean {
  return key.length === 1;
}
