import { wordSet, type Folded } from "./fold.ts";
import { KAF, LAM } from "./letters.ts";
import { beforeNouns, chainPattern, chainsOf, segmenter, type Chain } from "./proclitics.ts";

/**
 * What search and the stemmer take off the front of a word. They know no dictionary, so they allow everything,
 * and ask that enough letters be left instead: two behind an article (اليد, للحد), three behind ك and the article
 * (وكالات are agencies), three behind a proclitic without article.
 */
const LEFT_AFTER_ARTICLE = 2;
const LEFT_AFTER_KAF = 3;
const LEFT_AFTER_BARE = 3;

const withArticle = chainsOf(beforeNouns).filter((chain) => chain.article);
const afterKaf = (chain: Chain): boolean => chain.preposition === KAF;
const article = new RegExp(
  `^(?:${chainPattern(withArticle.filter(afterKaf))}(?=.{${LEFT_AFTER_KAF}})|` +
    `${chainPattern(withArticle.filter((chain) => !afterKaf(chain)))}(?=.{${LEFT_AFTER_ARTICLE}}))`,
  "u",
);

/**
 * Of a word in لل the article begins at the second ل, but of these at the first: للجنة is ل + اللجنة, since of three
 * ل one is not written. They are the words that stand so five times or more in 9,000 articles of news, and the two
 * countries.
 */
const inLam = wordSet("لجنة لجان لقاء لاعب لاعبين لعب لعبة لاجئين لتر ليغا لحوم لفت لبنان ليبيا");

/**
 * Takes the article off, with whatever stands before it; that is nearly always right.
 *
 * @param word a folded word.
 * @returns the word without it, or the word itself.
 */
export function withoutArticle(word: string): string {
  const rest = word.replace(article, "");
  if (rest === word || word.at(-rest.length - 1) !== LAM) return rest;
  return inLam.has(LAM + rest) ? LAM + rest : rest;
}

const segment = segmenter({ ...beforeNouns, article: false, future: true });

/**
 * Every base that a word may have: the word itself, what is left without the article, or else without a bare
 * proclitic. Which one is right only a dictionary can tell (بجائزة is ب + جائزة, بريطانيا is no ب + ريطانيا).
 *
 * @param word a folded word.
 * @returns the word itself first, then the others, the longest first; no duplicates.
 */
export function bases(word: Folded): Folded[] {
  const rest = withoutArticle(word);
  if (rest !== word) return [word, rest as Folded];
  const bare = segment(word).filter(({ base }) => base.length >= LEFT_AFTER_BARE);
  return [word, ...bare.map(({ base }) => base as Folded)];
}
