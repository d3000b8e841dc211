import type { Locale, Localized } from "../locale/locale.ts";
import { kindRuleWords } from "./kind-rule-words.ts";

/** What a rule of the ingest did, said so that a reader can check it. */
const words: Readonly<Record<string, Localized<string>>> = {
  ...kindRuleWords,
  "date-prefix": {
    ar: "التاريخ مدوَّن في رأس الملف",
    en: "the date is written at the head of the file",
  },
  "date-line": { ar: "سطر يحمل تاريخ النشر", en: "a line that gives the date of publication" },
  "date-line-above": { ar: "سطر التاريخ فوق النص", en: "the date line above the text" },
  "date-line-name": { ar: "اسم في سطر التاريخ", en: "a name in the date line" },
  "line-above-date": { ar: "السطر الذي فوق التاريخ", en: "the line above the date" },
  "saved-page-date": {
    ar: "تاريخ حفظ الصفحة في رأسها",
    en: "the day the page was saved, in its masthead",
  },
  "date-line-foot": { ar: "تاريخ في آخر النص", en: "a date below the text" },
  "date-in-headline": { ar: "تاريخ في العنوان", en: "a date in the headline" },
  "today-in-lead": {
    ar: "اليوم المذكور بتاريخه في أول النص",
    en: "the day that the first sentences call today",
  },
  "agency-dateline": {
    ar: "مكان الخبر ووكالته في أوله",
    en: "a place and an agency at the head of the text",
  },
  "desk-prefix": {
    ar: "اسم القسم أو الموقع في أول النص",
    en: "the name of a desk or site at the head of the text",
  },
  "credit-line": { ar: "سطر يبدأ بعلامة الحقوق ⓒ", en: "a line that begins with the sign ⓒ" },
  "byline-line": { ar: "اسم الكاتب في سطره", en: "the writer’s name in a line of its own" },
  "byline-inline": {
    ar: "اسم الكاتب في أول النص",
    en: "the writer’s name at the head of the text",
  },
  "line-below-kicker": { ar: "السطر الذي تحت التمهيد", en: "the line below the kicker" },
  "paper-line": { ar: "اسم الصحيفة فوق العنوان", en: "the newspaper’s name above the headline" },
  "headline-paper": {
    ar: "اسم الصحيفة في سطر العنوان",
    en: "the newspaper’s name in the line of the headline",
  },
  "sign-off": { ar: "توقيع الوكالة في ذيل النص", en: "an agency’s sign-off below the text" },
  "first-line": { ar: "السطر الأول قائم بذاته", en: "the first line stands by itself" },
  "year-in-name": {
    ar: "سنة في اسم حدث يذكره النص",
    en: "a year in the name of an event that the text mentions",
  },
  "country-name": { ar: "ذُكر البلد باسمه", en: "the text names the country" },
  "country-adjective": {
    ar: "ذُكر البلد بالصفة منه، مثل «كوري»",
    en: "the text uses the country’s adjective, such as “Korean”",
  },
  "country-capital": { ar: "ذُكرت عاصمة البلد", en: "the text names the country’s capital" },
  "country-city": {
    ar: "ذُكرت مدينة أو ولاية من البلد",
    en: "the text names a city or province of the country",
  },
  "country-institution": {
    ar: "ذُكرت هيئة لا وجود لها في غير هذا البلد",
    en: "the text names a body that only this country has",
  },
  "country-outlet": {
    ar: "بلد الصحيفة أو الوكالة الناشرة، والنص لا يذكر بلدًا غيره",
    en: "the country of the outlet, where the text is about no other",
  },
  furniture: {
    ar: "من قوائم الصفحة وأدواتها، لا من المقال",
    en: "of the page’s menus and tools, not of the article",
  },
  "furniture-foot": {
    ar: "من ذيل الصفحة، لا من المقال",
    en: "of the foot of the page, not of the article",
  },
  "picture-note": { ar: "شرح صورة", en: "a note on a picture" },
  ruler: { ar: "خط فاصل", en: "a drawn line" },
  "markup-script": { ar: "برنامج في صفحة الويب", en: "a script of the web page" },
  "section-line": { ar: "سطر باسم القسم", en: "a line that names the section" },
  "text-label": { ar: "كلمة تسمّي ما بعدها", en: "a word that says what follows" },
  labelled: { ar: "سطر يسمّي ما فيه", en: "a line that says what it holds" },
  folder: { ar: "مجلد الملف الأصلي", en: "the folder of the original file" },
  metadata: { ar: "مدوَّن في جدول البيانات", en: "recorded in the archive’s table of data" },
  "outlet-in-lead": {
    ar: "اسم يرد في أول النص، وقد لا يكون الناشر",
    en: "a name in the first paragraph, perhaps not the publisher’s",
  },
  editorial: { ar: "مدوَّن في ملف التحرير", en: "recorded in the editorial file" },
};

/** A rule of the ingest in words; null for one that has none yet (then show its name). */
export function ruleInWords(rule: string, locale: Locale): string | null {
  // Every label that a newsroom sets before a value ("المصدر:") has a rule of its own.
  const name = rule.startsWith("labelled-") ? "labelled" : rule;
  return words[name]?.[locale] ?? null;
}
