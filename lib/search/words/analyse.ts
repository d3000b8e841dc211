import { stemmer } from "stemmer";
import { bases } from "../../arabic/bases.ts";
import { fold, type Folded } from "../../arabic/fold.ts";
import { stem } from "../../arabic/stem.ts";
import { isFoldedParticle, isStopWord } from "../../arabic/stop-words.ts";
import { tokenise, type TokenKind } from "../../arabic/tokenise.ts";
import { oncePerText } from "../../base/once.ts";
import type { Span } from "../types.ts";

/** A word of a text or a query, in the forms by which search compares it. */
export interface Word extends Span {
  /** Folded, whole: what the index stores, and what is looked up in it. */
  readonly term: string;
  readonly kind: TokenKind;
  readonly stop: boolean;
}

/** Folded English words that only hold a sentence together; the Arabic article, where a name is romanised (al-Sisi). */
const englishStopWords: ReadonlySet<string> = new Set(
  `a about al am an and are as at be been being but by can could did do does el for from had has have he her him his how i if
  in into is it its may me might my no not of on or our shall she should so such than that the their them then there
  these they this those to was we were what when where which who whom whose why will with would you your`.split(
    /\s+/,
  ),
);

const possessive = /['\u2019]s?$/;
const apostrophe = /['\u2019]/g;
const thousands = /[,\u066C](?=\d{3}(?!\d))/g;
const diacritics = /[\p{M}\p{Cf}\u0640]/gu;

/** The folded spelling under which a token is indexed and asked for. */
function termOf(text: string, kind: TokenKind): string {
  if (kind === "number") return fold(text.replace(thousands, "")).replace(/\u066B/g, ".");
  const folded = fold(text);
  return kind === "latin" ? folded.replace(possessive, "").replace(apostrophe, "") : folded;
}

/** A written word's folded spelling, and whether it is a stop word: what depends on the word alone. */
type Known = Pick<Word, "term" | "stop">;

/** Texts repeat their words: most need to be folded once. */
const known: Readonly<Record<TokenKind, (written: string) => Known>> = {
  arabic: knownOf("arabic"),
  latin: knownOf("latin"),
  number: knownOf("number"),
};

function knownOf(kind: TokenKind): (written: string) => Known {
  return oncePerText(
    (written) => {
      const term = termOf(written, kind);
      const stop =
        kind === "arabic"
          ? isStopWord(written.replace(diacritics, ""))
          : englishStopWords.has(term);
      return { term, stop };
    },
    { most: 50_000 },
  );
}

/**
 * The one analyser, for the index, the query and the highlights: cuts a text into words and folds them.
 *
 * @param text a paragraph, a title or a query, as written.
 * @returns its words in order; spans are of `text`. Words that fold to nothing are left out.
 */
export function analyse(text: string): Word[] {
  const words: Word[] = [];
  for (const { text: written, start, end, kind } of tokenise(text)) {
    const { term, stop } = known[kind](written);
    if (term !== "") words.push({ term, kind, stop, start, end });
  }
  return words;
}

const arabicWord = /^[\u0620-\u064A]/;
const latinWord = /^\p{L}/u;

/** Whether a term is in Arabic letters. */
export function isArabic(term: string): boolean {
  return arabicWord.test(term);
}

/** What an Arabic word may be without what is joined in front, itself first; no particles: nobody asks for the «to» of «and to». */
export function basesOf(term: string): Folded[] {
  return bases(term as Folded).filter((base) => base === term || !isFoldedParticle(base));
}

/**
 * The keys of the families to which a word may belong, the likeliest first: its stem, and for Arabic the stem of each base.
 * The index says which of them there are.
 */
export function familyKeys(term: string): string[] {
  if (isArabic(term)) return [...new Set(basesOf(term).map(stem))];
  // Porter's stemmer: other languages in Latin letters pass through the same rules, on both sides alike.
  return [latinWord.test(term) ? stemmer(term) : term];
}
