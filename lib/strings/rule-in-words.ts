import type { Locale, Localized } from "../locale/locale.ts";

/** What a rule of the ingest did, said so that a reader can check it. */
const words: Readonly<Record<string, Localized<string>>> = {
  "date-prefix": {
    ar: "التاريخ مدوَّن في رأس الملف",
    en: "the date is written at the head of the file",
  },
  "credit-line": { ar: "سطر يبدأ بعلامة الحقوق ⓒ", en: "a line that begins with the sign ⓒ" },
  "first-line": { ar: "السطر الأول قائم بذاته", en: "the first line stands by itself" },
  "year-in-name": {
    ar: "سنة في اسم حدث يذكره النص",
    en: "a year in the name of an event that the text mentions",
  },
  "country-name": { ar: "اسم البلد في النص", en: "the name of the country in the text" },
  name: { ar: "اسم البلد في النص", en: "the name of the country in the text" },
  adjective: { ar: "نسبة إلى البلد في النص", en: "an adjective of the country in the text" },
  capital: { ar: "عاصمة البلد في النص", en: "the capital of the country in the text" },
  editorial: { ar: "قرار محرر", en: "an editor’s decision" },
};

/** A rule of the ingest in words; null for one that has none yet (then show its name). */
export function ruleInWords(rule: string, locale: Locale): string | null {
  return words[rule]?.[locale] ?? null;
}
