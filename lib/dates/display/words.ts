import type { Localized } from "../../locale/locale.ts";
import { aboutWords } from "./plain-date-text.ts";

/** The words around the figures of a date, as an editor of each language prints them. */
interface DateWords {
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly fromUnknownEnd: (date: string) => string;
  readonly toUnknownStart: (date: string) => string;
  readonly yearUnknown: (date: string) => string;
  readonly monthUnknown: (date: string) => string;
  readonly dayUnknown: (date: string) => string;
  readonly dayOfMonth: (day: string) => string;
  readonly undated: string;
  readonly beforeChrist: (year: number) => string;
  readonly hijriEra: string;
  /** By EDTF code: seasons, quarters, halves. */
  readonly parts: Readonly<Record<number, string>>;
}

export const dateWords: Localized<DateWords> = {
  ar: {
    about: (date) => `${aboutWords.ar} ${date}`,
    uncertain: (date) => `${date} (غير مؤكد)`,
    since: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
    fromUnknownEnd: (date) => `من ${date}، والنهاية غير معروفة`,
    toUnknownStart: (date) => `إلى ${date}، والبداية غير معروفة`,
    yearUnknown: (date) => `${date}، السنة غير معروفة`,
    monthUnknown: (date) => `${date}، الشهر غير معروف`,
    dayUnknown: (date) => `${date}، اليوم غير معروف`,
    dayOfMonth: (day) => `اليوم ${day} من الشهر`,
    undated: "بلا تاريخ",
    beforeChrist: (year) => `${year} ق.م`,
    hijriEra: "هـ",
    parts: {
      21: "ربيع",
      22: "صيف",
      23: "خريف",
      24: "شتاء",
      33: "الربع الأول من",
      34: "الربع الثاني من",
      35: "الربع الثالث من",
      36: "الربع الرابع من",
      40: "النصف الأول من",
      41: "النصف الثاني من",
    },
  },
  en: {
    about: (date) => `${aboutWords.en} ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    fromUnknownEnd: (date) => `from ${date}, end unknown`,
    toUnknownStart: (date) => `to ${date}, start unknown`,
    yearUnknown: (date) => `${date}, year unknown`,
    monthUnknown: (date) => `${date}, month unknown`,
    dayUnknown: (date) => `${date}, day unknown`,
    dayOfMonth: (day) => `day ${day} of the month`,
    undated: "undated",
    beforeChrist: (year) => `${year} BC`,
    hijriEra: "AH",
    parts: {
      21: "spring",
      22: "summer",
      23: "autumn",
      24: "winter",
      33: "first quarter of",
      34: "second quarter of",
      35: "third quarter of",
      36: "fourth quarter of",
      40: "first half of",
      41: "second half of",
    },
  },
};
