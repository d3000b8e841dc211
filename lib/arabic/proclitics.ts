import { ARTICLE, BEH, FEH, KAF, LAM, SEEN, WAW } from "./letters.ts";
import type { Folded } from "./fold.ts";

/**
 * What is written joined to the front of an Arabic word, longest first: the conjunctions و ف, the
 * prepositions ب ل ك, the article ال, and their usual chains. After ل the article loses its alef (للحكومة).
 */
export const ARTICLE_PROCLITICS: readonly string[] = [
  WAW + BEH + ARTICLE,
  WAW + KAF + ARTICLE,
  WAW + LAM + LAM,
  FEH + BEH + ARTICLE,
  FEH + LAM + LAM,
  WAW + ARTICLE,
  BEH + ARTICLE,
  KAF + ARTICLE,
  FEH + ARTICLE,
  LAM + LAM,
  ARTICLE,
];

/** Proclitics without the article. Each is also the first letter of many words: they need a witness. */
export const BARE_PROCLITICS: readonly string[] = [
  WAW + BEH,
  WAW + LAM,
  WAW + KAF,
  WAW + SEEN,
  FEH + BEH,
  FEH + LAM,
  FEH + SEEN,
  WAW,
  FEH,
  BEH,
  LAM,
  KAF,
  SEEN,
];

/** Fewest letters that must be left of a word when its article or its bare proclitic is taken off. */
const LEFT_AFTER_ARTICLE = 2;
const LEFT_AFTER_BARE = 3;

/**
 * Takes the article off, with whatever stands before it; that is nearly always right.
 *
 * @param word a folded word.
 * @returns the word without it, or the word itself.
 */
export function withoutArticle(word: Folded): Folded {
  for (const proclitic of ARTICLE_PROCLITICS) {
    if (word.startsWith(proclitic) && word.length - proclitic.length >= LEFT_AFTER_ARTICLE) {
      return word.slice(proclitic.length) as Folded;
    }
  }
  return word;
}

/**
 * Every reading of a word's beginning: with no proclitic, with the article, or with a bare proclitic.
 * Which one is right only a dictionary can tell (بجائزة is ب + جائزة, بريطانيا is no ب + ريطانيا).
 *
 * @param word a folded word.
 * @returns the word itself first, then what is left of it, the longest first; no duplicates.
 */
export function readings(word: Folded): Folded[] {
  const rest = withoutArticle(word);
  const found = new Set<Folded>([word, rest]);
  if (rest === word) {
    for (const proclitic of BARE_PROCLITICS) {
      if (word.startsWith(proclitic) && word.length - proclitic.length >= LEFT_AFTER_BARE) {
        found.add(word.slice(proclitic.length) as Folded);
      }
    }
  }
  return [...found].sort((a, b) => b.length - a.length);
}
