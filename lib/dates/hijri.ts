import { civilDay, dayNumber } from "./civil-day.ts";

/** A day of the Umm al-Qura calendar. */
export interface HijriDay {
  readonly year: number;
  /** 1 is Muharram, 12 is Dhu al-Hijja. */
  readonly month: number;
  readonly day: number;
}

/** First and last year of the table. */
const FIRST_YEAR = 1300;
const LAST_YEAR = 1600;
/** 1 Muharram 1300 is 12 November 1882. */
const FIRST_DAY = dayNumber(1882, 11, 12);

/**
 * Which months have 30 days: three hexadecimal digits a year, bit 0 is Muharram. The Umm al-Qura
 * calendar of Saudi Arabia as ICU (`Intl`, calendar `islamic-umalqura`) has it; the tests hold the two equal.
 * Kept here so that no result depends on the ICU data of a machine or browser, and look-up is fast.
 */
const LONG_MONTHS =
  "5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9b92b25" +
  "64ba9b35a6d95d4da5d4aa955369752f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9eaae94d2ac56" +
  "4aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9bb27646c95552ab4db" +
  "aba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aa" +
  "bd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d4" +
  "6a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a9" +
  "5552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65d4ad1562bc5b53a6b5db2d64d29a55" +
  "4ad96daea6e8ed1da4d4aa6a2da5b9b72b686d16554ab95b2ba5b5da9d52ca694e46e95d4daad5aaaa4d49b937" +
  "4b6975d6ad52aa594b2ab55bad95d2dc5d92b25555ab55b4ba97a2745593aab4d69d65d2ba5b4aa954ad15d2dd" +
  "9da5b45a952d25b8b717656db6aacaa9652b15b2bb5b6daab94d46a8d52da9d55a755749f13e4aa965566b5baa" +
  "b94";

/** Day number on which each month begins, from Muharram 1300; one more entry ends the last month. */
const monthStarts: readonly number[] = (() => {
  const starts = [FIRST_DAY];
  let day = FIRST_DAY;
  for (let year = 0; year <= LAST_YEAR - FIRST_YEAR; year++) {
    const bits = Number.parseInt(LONG_MONTHS.slice(year * 3, year * 3 + 3), 16);
    for (let month = 0; month < 12; month++) starts.push((day += 29 + ((bits >> month) & 1)));
  }
  return starts;
})();

function monthIndex(year: number, month: number): number {
  return (year - FIRST_YEAR) * 12 + month - 1;
}

/** Day number (see civil-day.ts) on which a Hijri month begins; null outside 1300–1600 AH. */
export function hijriMonthStart(year: number, month: number): number | null {
  if (month < 1 || month > 12) return null;
  return year < FIRST_YEAR || year > LAST_YEAR
    ? null
    : (monthStarts[monthIndex(year, month)] ?? null);
}

/** Number of days of a Hijri month (29 or 30); null outside 1300–1600 AH. */
export function hijriMonthLength(year: number, month: number): number | null {
  const start = hijriMonthStart(year, month);
  const next = start === null ? undefined : monthStarts[monthIndex(year, month) + 1];
  return start === null || next === undefined ? null : next - start;
}

/** Day number of a Hijri day; null when it does not exist or lies outside 1300–1600 AH. */
export function hijriToDayNumber({ year, month, day }: HijriDay): number | null {
  const start = hijriMonthStart(year, month);
  const length = hijriMonthLength(year, month);
  if (start === null || length === null || day < 1 || day > length) return null;
  return start + day - 1;
}

/** The Hijri day of a day number; null outside 12 November 1882 – 25 November 2174. */
export function hijriDay(number: number): HijriDay | null {
  const end = monthStarts[monthStarts.length - 1] ?? FIRST_DAY;
  if (number < FIRST_DAY || number >= end) return null;
  // A month has 29.53 days: the estimate is at most one month off.
  let index = Math.min(Math.floor((number - FIRST_DAY) / 29.53), monthStarts.length - 2);
  while ((monthStarts[index] ?? 0) > number) index--;
  while ((monthStarts[index + 1] ?? Infinity) <= number) index++;
  const start = monthStarts[index] ?? FIRST_DAY;
  return {
    year: FIRST_YEAR + Math.floor(index / 12),
    month: (index % 12) + 1,
    day: number - start + 1,
  };
}

/** Approximate Gregorian year in which a Hijri year of any age begins (mean year of 354.367 days). */
export function gregorianYearOfHijri(year: number): number {
  const start = hijriMonthStart(year, 1);
  if (start !== null) return civilDay(start).year;
  return Math.floor(622.54 + (year - 1) * 0.970224);
}
