import type { Locale } from "./locale.ts";

/** A name in Arabic, and in English where somebody has given it one: of records, which people may name in Arabic alone. */
export interface ArabicName {
  readonly ar: string;
  readonly en?: string;
}

/**
 * What a page in a language calls something: its name there, else the Arabic one.
 * @returns the name and the language that it is in, so that it can be marked where it is not the page's.
 */
export function nameIn(
  name: ArabicName,
  locale: Locale,
): { readonly text: string; readonly lang: Locale } {
  const text = name[locale];
  return text === undefined ? { text: name.ar, lang: "ar" } : { text, lang: locale };
}
