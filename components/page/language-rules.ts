import type { Locale } from "@/lib/locale/locale.ts";

/**
 * How a language is set: line height, the measure of a text to be read (60 to 70 letters a line: a letter takes
 * .379 em of Noto Naskh and .479 em of Source Serif 4), and its faces.
 */
const rules: Readonly<Record<Locale, string>> = {
  ar: "line-height:1.85;--measure:27em;font-family:Sijill Naskh,Sijill Figures,Sijill More,Naskh Stand-in,Georgia,serif",
  en: "line-height:1.6;--measure:33em;font-family:Sijill Latin,Latin Stand-in,Georgia,serif",
};

/**
 * The rules of a page in a language. A face is loaded for the language of the page, and for Arabic in another page
 * that asks for it (`face`), since few devices bring a good one; a Latin word inside an Arabic line makes do with
 * what the device has.
 */
export function pageRules(locale: Locale): string {
  return (
    `:root{${rules[locale]}}` +
    (locale === "ar"
      ? "[lang=en]{font-family:Georgia,serif}"
      : ".face[lang=ar]{font-family:Sijill Naskh,Georgia,serif}")
  );
}

/** The rules for whole texts of a second language, on a page that shows both. */
export function secondRules(locale: Locale): string {
  return `.face[lang=${locale}]{${rules[locale]}}`;
}
