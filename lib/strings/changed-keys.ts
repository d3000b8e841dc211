import type { Locale, Localized } from "../locale/locale.ts";

/**
 * What the keys of decisions, records and translations are called where a page tells who decided what; a key that is not
 * here is told by itself.
 */
const fields: Readonly<Record<string, Localized<string>>> = {
  title: { ar: "العنوان", en: "headline" },
  titleStatus: { ar: "أصل العنوان", en: "origin of the headline" },
  mentionedCountries: { ar: "بلدان أخرى يذكرها", en: "other countries" },
  outlet: { ar: "الناشر", en: "outlet" },
  namedOutlet: { ar: "ناشر يذكره النص", en: "outlet that the text names" },
  url: { ar: "رابط النشر", en: "address" },
  section: { ar: "القسم", en: "section" },
  date: { ar: "التاريخ", en: "date" },
  countries: { ar: "البلدان", en: "countries" },
  credit: { ar: "سطر الحقوق", en: "credit line" },
  author: { ar: "الكاتب", en: "author" },
  source: { ar: "المصدر", en: "source" },
  dateline: { ar: "سطر المكان", en: "dateline" },
  note: { ar: "الملاحظة", en: "note" },
  withdrawn: { ar: "السحب", en: "withdrawal" },
  paragraphs: { ar: "الفقرات", en: "paragraphs" },
  prefLabel: { ar: "الاسم", en: "name" },
  englishFrom: { ar: "أصل الاسم الإنجليزي", en: "origin of the English name" },
  kind: { ar: "النوع", en: "kind" },
  patterns: { ar: "صيغ البحث في النصوص", en: "patterns" },
  altLabels: { ar: "الأسماء الأخرى", en: "other names" },
  shortLabels: { ar: "الأسماء القصيرة", en: "short names" },
  type: { ar: "النوع", en: "type" },
  description: { ar: "الوصف", en: "description" },
  roles: { ar: "المناصب", en: "offices" },
  related: { ar: "سجلات ذات صلة", en: "related records" },
  sameAs: { ar: "المعرّفات الخارجية", en: "identifiers elsewhere" },
};

/** Several keys, in the words of one language. */
export function keysInWords(keys: readonly string[], locale: Locale): string {
  const words = keys.map(
    (key) => (Object.hasOwn(fields, key) ? fields[key]?.[locale] : null) ?? key,
  );
  return words.join(locale === "ar" ? "، " : ", ");
}
