import type { Localized } from "../locale/locale.ts";

/** What the reader's switches say; apart from the other words, since only their module loads them. */
export interface ReaderStrings {
  readonly title: string;
  readonly size: string;
  readonly sizes: Readonly<Record<"small" | "normal" | "large" | "larger", string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<"auto" | "light" | "dark" | "sepia", string>>;
  readonly digits: string;
  readonly digitForms: Readonly<Record<"latn" | "arab", string>>;
  readonly marks: string;
  readonly markForms: Readonly<Record<"shown" | "hidden", string>>;
  readonly calendar: string;
  readonly calendars: Readonly<Record<"both" | "gregorian" | "hijri", string>>;
  readonly layout: string;
  readonly layouts: Readonly<Record<"single" | "parallel", string>>;
  readonly close: string;
  readonly stored: string;
  readonly linkCopied: string;
  readonly copied: string;
}

const ar: ReaderStrings = {
  title: "خيارات القراءة",
  size: "حجم الخط",
  sizes: { small: "صغير", normal: "عادي", large: "كبير", larger: "كبير جدًا" },
  theme: "الألوان",
  themes: { auto: "بحسب الجهاز", light: "فاتحة", dark: "داكنة", sepia: "ورق قديم" },
  digits: "الأرقام",
  digitForms: { latn: "0123", arab: "٠١٢٣" },
  marks: "الحركات",
  markForms: { shown: "ظاهرة", hidden: "مخفية" },
  calendar: "التقويم",
  calendars: { both: "الميلادي والهجري", gregorian: "الميلادي", hijri: "الهجري" },
  layout: "عرض المقال",
  layouts: { single: "لغة واحدة", parallel: "اللغتان جنبًا إلى جنب" },
  close: "إغلاق",
  stored: "تُحفظ خياراتك على هذا الجهاز وحده.",
  linkCopied: "نُسخ رابط الفقرة",
  copied: "نُسخ",
};

const en: ReaderStrings = {
  title: "Reading options",
  size: "Text size",
  sizes: { small: "Small", normal: "Normal", large: "Large", larger: "Very large" },
  theme: "Colours",
  themes: { auto: "As the device", light: "Light", dark: "Dark", sepia: "Sepia" },
  digits: "Digits",
  digitForms: { latn: "0123", arab: "٠١٢٣" },
  marks: "Vowel marks",
  markForms: { shown: "Shown", hidden: "Hidden" },
  calendar: "Calendar",
  calendars: { both: "Gregorian and Hijri", gregorian: "Gregorian", hijri: "Hijri" },
  layout: "Article layout",
  layouts: { single: "One language", parallel: "Side by side" },
  close: "Close",
  stored: "Your choices stay on this device.",
  linkCopied: "Link to the paragraph copied",
  copied: "Copied",
};

export const readerStrings: Localized<ReaderStrings> = { ar, en };
