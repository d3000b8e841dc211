import type { CalendarName } from "../expression.ts";
import type { Doubt } from "./months.ts";

/** What follows the first word of a month name of two words: the second word (without its article) or number, and the month. */
export interface MonthPair {
  readonly calendar: CalendarName;
  readonly doubt: Doubt;
  readonly second: Readonly<Record<string, number>>;
}

const pair = (first: number, second: number, more = ""): Readonly<Record<string, number>> => ({
  ...Object.fromEntries(`أول أولى 1 ${more}`.split(" ").map((word) => [word, first])),
  ...Object.fromEntries("ثاني ثان ثانية آخر آخرة أخرى 2".split(" ").map((word) => [word, second])),
});

const HIJRI = { calendar: "islamic-umalqura", doubt: "none" } as const;
const GREGORIAN = { calendar: "gregory", doubt: "none" } as const;
const DHU = { ...HIJRI, second: { قعدة: 11, حجة: 12 } };
const JUMADA = { ...HIJRI, second: pair(5, 6) };

/**
 * Month names of two words by their first: «تشرين الأول», «كانون ثاني», «كانون 2», «ك2», «جمادى الآخرة», «ربيع الأنور».
 * «الآخر», «الثاني» and «الأخرى» are all used for the second of a Hijri pair. «أي النار» is January in Libya.
 */
export const monthPairs: Readonly<Record<string, MonthPair>> = {
  تشرين: { ...GREGORIAN, second: pair(10, 11) },
  كانون: { ...GREGORIAN, second: pair(12, 1) },
  ت: { calendar: "gregory", doubt: "label", second: { 1: 10, 2: 11 } },
  ك: { calendar: "gregory", doubt: "label", second: { 1: 12, 2: 1 } },
  ربيع: { ...HIJRI, second: pair(3, 4, "أنور نبوي مولد منور") },
  جمادى: JUMADA,
  جمادا: JUMADA,
  جماد: JUMADA,
  ذو: DHU,
  ذي: DHU,
  ذا: DHU,
  أي: { calendar: "gregory", doubt: "rare", second: { نار: 1 } },
};

/** What is said in honour of a Hijri month behind its name: «رمضان المبارك», «رجب الفرد», «صفر الخير». */
export const monthHonorifics =
  "المبارك المباركة المعظم المكرم الحرام الفضيل الكريم الخير الأصب الأصم الفرد المرجب الأنور النبوي المنور الأغر المظفر الشريف الميمون الأبرك";
