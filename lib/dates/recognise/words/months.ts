import type { CalendarName } from "../expression.ts";

/**
 * What a month's name needs beside it before it can be read as the month:
 *
 * - `none`: nothing (أكتوبر).
 * - `word`: also another word (مارس "he practised", صفر "zero", رجب a man's name): a number, a year, "last" or "next", or a word of time.
 * - `label`: more often a letter and a number (ك2, ت1) or "father" (اب): a year, or a day after a word of time.
 * - `rare`: nearly always something else (ناصر, الماء, الربيع): a year, and with it a day or a word of time.
 */
export type Doubt = "none" | "word" | "label" | "rare";

/** A month's name, or its first word. */
export interface MonthWord {
  readonly calendar: CalendarName;
  /** 1–12 in that calendar. */
  readonly month: number;
  readonly doubt: Doubt;
  /** Whether the name has the article: most have none; «المحرم» may, the Libyan «الربيع» must. */
  readonly article: "never" | "may" | "must";
}

const names = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

/**
 * Gregorian months, January first: pan-Arab, Levantine and Iraqi, Maghrebi (Tunisia and Algeria, from French), Moroccan and
 * Mauritanian; English and French as agencies quote them. Spellings are folded when the lexicon is built.
 */
const GREGORIAN: readonly string[] = [
  "يناير ينابر جانفي january jan janvier janv",
  "فبراير فيبراير شباط فيفري فيفيري فبرائر february feb février fév févr",
  "مارس آذار march mar mars",
  "أبريل نيسان أفريل april apr avril avr",
  "مايو أيار ماي مايس may mai",
  "يونيو يونيه حزيران جوان june jun juin",
  "يوليو يوليه تموز جويلية جويلة يوليوز july jul juillet juil",
  "أغسطس آب أوغسطس أوغست أوت غشت أغشت august aug août",
  "سبتمبر سيبتمبر أيلول شتنبر شتمبر september sept sep septembre",
  "أكتوبر أوكتوبر october oct octobre",
  "نوفمبر نوفنبر نونبر نومبر november nov novembre",
  "ديسمبر دسمبر دجنبر دجمبر دجيمبر december dec décembre déc",
];

/** The months of Libya from 1969 to 2011 that have names of their own; «أي النار» is a pair. */
const LIBYAN: Readonly<Record<string, number>> = {
  النوار: 2,
  الربيع: 3,
  الطير: 4,
  الماء: 5,
  الصيف: 6,
  ناصر: 7,
  هانيبال: 8,
  هنيبعل: 8,
  الفاتح: 9,
  التمور: 10,
  الحرث: 11,
  الكانون: 12,
};

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

/** August by its spelling: folded it is also "father" (أب) and a city (إب), so with its madda it is looked up unfolded. */
export const AUGUST = { madda: "آب", plain: "اب" } as const;

const AMBIGUOUS = new Set(names("مارس آب أوت ماي جوان نيسان يوليه غشت"));

const gregorian = (name: string, month: number): [string, MonthWord] => {
  const doubt = AMBIGUOUS.has(name) || /^[a-z]/.test(name) ? "word" : "none";
  return [name, { calendar: "gregory", month, doubt, article: "never" }];
};

/** Short forms that take a full stop: «5 janv. 2019». */
export const abbreviatedMonths =
  "janv jan févr fév feb mar avr apr jun juil jul aug sept sep oct nov déc dec";

/** By the word as it is written; a Libyan name without its article. */
export const monthWords: readonly (readonly [string, MonthWord])[] = [
  ...GREGORIAN.flatMap((row, index) => names(row).map((name) => gregorian(name, index + 1))),
  [AUGUST.plain, { calendar: "gregory", month: 8, doubt: "label", article: "never" }],
  ...Object.entries(LIBYAN).map(([name, month]): [string, MonthWord] => {
    const article = name.startsWith("ال") ? "must" : "never";
    const word = { calendar: "gregory", month, doubt: "rare", article } as const;
    return [article === "must" ? name.slice(2) : name, word];
  }),
  ...Object.entries(HIJRI).map(([name, month]): [string, MonthWord] => {
    const article = name === "محرم" ? "may" : "never";
    return [name, { calendar: "islamic-umalqura", month, doubt: "word", article }];
  }),
];
