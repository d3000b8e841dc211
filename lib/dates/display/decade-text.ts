import type { Locale } from "../../locale/locale.ts";

const ARABIC_DECADES =
  "||عشرينيات|ثلاثينيات|أربعينيات|خمسينيات|ستينيات|سبعينيات|ثمانينيات|تسعينيات".split("|");
const ARABIC_CENTURIES =
  "الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي عشر|الثاني عشر|الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|التاسع عشر|العشرين|الحادي والعشرين".split(
    "|",
  );

/**
 * A year of which only the first digits are known (`197X`, `19XX`, `1XXX`), in words: «سبعينيات القرن العشرين», "the 1970s".
 * The first two decades of a century have no name in Arabic and are counted.
 */
export function decadeText(year: string, locale: Locale): string {
  const century = Number(year.slice(0, 2));
  const decade = year[2] === "X" ? null : Number(year[2]);
  if (year[1] === "X") {
    const millennium = Number(year[0]);
    return locale === "ar"
      ? `الألفية ${millennium === 0 ? "الأولى" : millennium === 1 ? "الثانية" : "الثالثة"}`
      : `the ${ordinal(millennium + 1)} millennium`;
  }
  if (locale === "en") {
    return decade === null ? `the ${ordinal(century + 1)} century` : `the ${year.slice(0, 3)}0s`;
  }
  const name = `القرن ${ARABIC_CENTURIES[century] ?? `الـ${century + 1}`}`;
  if (decade === null) return name;
  if (decade === 0) return `العقد الأول من ${name}`;
  if (decade === 1) return `العقد الثاني من ${name}`;
  return `${ARABIC_DECADES[decade] ?? ""} ${name}`;
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}
