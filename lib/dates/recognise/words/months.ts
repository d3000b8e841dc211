import type { CalendarName } from "../expression.ts";

/** A month name of one word. */
export interface MonthWord {
  readonly calendar: CalendarName;
  /** 1–12 in that calendar. */
  readonly month: number;
  /**
   * The word means something else as well (مارس "he practised", آب "he returned", صفر "zero", رجب a man's name):
   * it is a month only beside a number, a year, "last" or "next", or after a word of time.
   */
  readonly ambiguous: boolean;
}

const names = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

/**
 * Gregorian months, January first: pan-Arab, Levantine, Maghrebi (Tunisia and Algeria, from French),
 * Moroccan, and English as agencies quote it. Spellings are folded when the lexicon is built.
 */
const GREGORIAN: readonly string[] = [
  "يناير ينابر جانفي january jan",
  "فبراير شباط فيفري فبرائر february feb",
  "مارس آذار march mar",
  "أبريل ابريل نيسان أفريل april apr",
  "مايو أيار ماي مايس may",
  "يونيو يونيه حزيران جوان june jun",
  "يوليو يوليه تموز جويلية يوليوز july jul",
  "أغسطس آب أوت غشت اغسطس أوغسطس august aug",
  "سبتمبر أيلول شتنبر september sept sep",
  "أكتوبر أوكتوبر october oct",
  "نوفمبر نونبر november nov",
  "ديسمبر دجنبر دجمبر december dec",
];

/** Hijri months that are one word. */
const HIJRI: Readonly<Record<string, number>> = {
  محرم: 1,
  صفر: 2,
  رجب: 7,
  شعبان: 8,
  رمضان: 9,
  شوال: 10,
  ذوالقعدة: 11,
  ذيالقعدة: 11,
  ذوالحجة: 12,
  ذيالحجة: 12,
};

const AMBIGUOUS = new Set(
  names(
    "مارس آب أوت ماي جوان نيسان محرم صفر رجب شعبان رمضان شوال march may mar jan jun sep dec oct aug",
  ),
);
export const monthWords: ReadonlyMap<string, MonthWord> = new Map([
  ...GREGORIAN.flatMap((row, index) =>
    names(row).map((name): [string, MonthWord] => [
      name,
      {
        calendar: "gregory",
        month: index + 1,
        ambiguous: AMBIGUOUS.has(name) || /^[a-z]/.test(name),
      },
    ]),
  ),
  ...Object.entries(HIJRI).map(([name, month]): [string, MonthWord] => [
    name,
    { calendar: "islamic-umalqura", month, ambiguous: true },
  ]),
]);

/**
 * Month names of two words: the first word, then the second (without its article) and the month.
 * «الآخر» and «الثاني» are both used for the second of a Hijri pair.
 */
export const monthPairs: Readonly<
  Record<
    string,
    { readonly calendar: CalendarName; readonly second: Readonly<Record<string, number>> }
  >
> = {
  تشرين: { calendar: "gregory", second: { أول: 10, ثاني: 11, ثان: 11 } },
  كانون: { calendar: "gregory", second: { أول: 12, ثاني: 1, ثان: 1 } },
  ربيع: { calendar: "islamic-umalqura", second: { أول: 3, آخر: 4, ثاني: 4, ثان: 4 } },
  جمادى: {
    calendar: "islamic-umalqura",
    second: { أولى: 5, أول: 5, آخرة: 6, آخر: 6, ثاني: 6, ثانية: 6 },
  },
  جماد: { calendar: "islamic-umalqura", second: { أول: 5, أولى: 5, آخر: 6, ثاني: 6 } },
  ذو: { calendar: "islamic-umalqura", second: { قعدة: 11, حجة: 12 } },
  ذي: { calendar: "islamic-umalqura", second: { قعدة: 11, حجة: 12 } },
};
