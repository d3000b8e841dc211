import { ARTICLE } from "../arabic/letters.ts";

/** One form that an adjective takes. */
export interface Inflection {
  readonly text: string;
  /** Masculine singular with the article: the form that is a surname as well (المصري). */
  readonly surnameLike: boolean;
  /** Masculine singular without the article: the form that is a personal name as well (تركي). */
  readonly givenLike: boolean;
}

/** A form that is neither a surname nor a personal name. */
export function plain(text: string): Inflection {
  return { text, surnameLike: false, givenLike: false };
}

/**
 * The endings of a relative adjective (nisba): masculine, accusative, feminine, both plurals, both duals in
 * either case. The plural of a construct (سعوديو) is left out: it makes other words (البانيو is a bathtub,
 * جورجيو a name). ة ى and hamza forms are left to folding.
 */
const endings = ["", "ا", "ة", "ات", "ون", "ين", "ان", "تان", "تين"] as const;

/**
 * Takes an Arabic nisba through its inflections, with and without the article: كوري → الكورية, كوريين …
 * In a phrase of two nisbas both change (كوري شمالي → الكورية الشمالية); otherwise the last word does, and
 * the article stands before either word (الجنوب أفريقية, جنوب الأفريقية).
 *
 * @param adjective masculine singular without article; its last word ends in ي.
 */
export function inflectAdjective(adjective: string): readonly Inflection[] {
  const words = adjective.split(" ");
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  return endings.flatMap((ending) => {
    const inflected = last + ending;
    const bare = { surnameLike: false, givenLike: ending === "" };
    const definite = { surnameLike: ending === "", givenLike: false };
    if (before.length === 0) {
      return [
        { text: inflected, ...bare },
        { text: ARTICLE + inflected, ...definite },
      ];
    }
    if (before.every((word) => word.endsWith("ي"))) {
      const all = [...before.map((word) => word + ending), inflected];
      return [
        { text: all.join(" "), ...bare },
        { text: all.map((word) => ARTICLE + word).join(" "), ...definite },
      ];
    }
    const first = before.join(" ");
    return [
      { text: `${first} ${inflected}`, ...bare },
      { text: `${ARTICLE}${first} ${inflected}`, ...definite },
      { text: `${first} ${ARTICLE}${inflected}`, ...definite },
      { text: `${ARTICLE}${first} ${ARTICLE}${inflected}`, ...definite },
    ];
  });
}
