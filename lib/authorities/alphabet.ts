import { fold } from "../arabic/fold.ts";
import type { Locale } from "../locale/locale.ts";

/** Under what an index lists names that begin with a digit, a mark or a letter of another script. */
export const OTHER_INITIAL = "#";

/** The article that an index passes over: «الحكومة» stands under ح, "The Hague" under H. */
const article: Readonly<Record<Locale, RegExp>> = { ar: /^ال(?=\p{L}{2})/u, en: /^the\s+/i };
const letter: Readonly<Record<Locale, RegExp>> = { ar: /\p{Script=Arabic}/u, en: /[A-Z]/ };

/** A name as an index puts it in order: without the article and without the marks before its first letter. */
function filed(name: string, locale: Locale): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, "").replace(article[locale], "");
}

/** The letter under which an index lists a name: forms of alif are one, accents and vowel marks count for nothing. */
export function initialOf(name: string, locale: Locale): string {
  const first = [...filed(name, locale).normalize("NFD")][0] ?? "";
  const folded = locale === "ar" ? ([...fold(first)][0] ?? "") : first.toUpperCase();
  return letter[locale].test(folded) && /\p{L}/u.test(folded) ? folded : OTHER_INITIAL;
}

/**
 * Sorts by name as an index does, by the alphabet of a language; what begins with no letter of it comes last.
 * @param nameOf the name of an item in that language
 */
export function byName<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  locale: Locale,
): readonly T[] {
  const { compare } = new Intl.Collator(locale);
  return items
    .map((item) => {
      const name = nameOf(item);
      return { item, key: filed(name, locale), isOther: initialOf(name, locale) === OTHER_INITIAL };
    })
    .sort((a, b) => Number(a.isOther) - Number(b.isOther) || compare(a.key, b.key))
    .map(({ item }) => item);
}
