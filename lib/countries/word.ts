import { fold } from "../arabic/fold.ts";
import { ARTICLE, LAM } from "../arabic/letters.ts";
import { beforeNouns, chainPattern, chainsOf, segmenter } from "../arabic/proclitics.ts";
import { tokenise } from "../arabic/tokenise.ts";
import { oncePerText } from "../base/once.ts";

/** A word of a text, as the finder of countries sees it. */
export interface Word {
  /** As it stands in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "arabic" | "latin" | "number";
  readonly folded: string;
  /**
   * What the word may be without the conjunctions and prepositions joined in front, the article kept, as the
   * table has it (العراق): وللكوريين → وللكوريين, للكوريين, لكوريين, الكوريين. The word itself comes first.
   */
  readonly bases: readonly string[];
}

/** The names of countries have no fewer letters. */
const SHORTEST = 3;
const segment = segmenter(beforeNouns);
/** Pattern of what may be joined to a name that has no article. */
export const joined = `${chainPattern(chainsOf({ ...beforeNouns, article: false }))}?`;
const possessive = /['’]s?$/u;

/**
 * Cuts a text into words with their bases. Linear in the length of the text.
 */
export function words(text: string): readonly Word[] {
  return tokenise(text).map((token) => {
    const spelling = token.kind === "arabic" ? arabicSpelling : latinSpelling;
    return { ...token, ...spelling(token.text) };
  });
}

/** Half of a newspaper's words are a few hundred: each is cut once. */
const bounds = { most: 20_000, longest: 12 };

const arabicSpelling = oncePerText((text) => {
  const folded = fold(text);
  return { folded, bases: arabicBases(folded) };
}, bounds);

const latinSpelling = oncePerText((text) => {
  const folded = fold(text);
  const plain = folded.replace(possessive, "");
  return { folded, bases: plain === folded ? [folded] : [folded, plain] };
}, bounds);

function arabicBases(word: string): readonly string[] {
  const found = [word];
  for (const { preposition, article, base } of segment(word)) {
    // Before any other letter than ل the article stands as in the table, and the word has been cut there already.
    if (article && preposition !== LAM) continue;
    const kept = article ? ARTICLE + base : base;
    if (kept.length >= SHORTEST) found.push(kept);
  }
  return found;
}

/** Whether a word is one of a set, as it stands or without proclitics and article. */
export function isOneOf(word: Word | undefined, set: ReadonlySet<string>): boolean {
  if (word === undefined) return false;
  return word.bases.some(
    (base) => set.has(base) || (base.startsWith(ARTICLE) && set.has(base.slice(ARTICLE.length))),
  );
}

/** Whether a word is one of a set as it stands or without proclitics: the article counts. */
export function isWritten(word: Word | undefined, set: ReadonlySet<string>): boolean {
  return word?.bases.some((base) => set.has(base)) ?? false;
}

/** ألماني and ألباني, typed without hamza, begin as the article does. */
const rooted = /^ال[مب]اني/u;

/** Whether an Arabic word has the article. */
export function isDefinite(word: Word | undefined): boolean {
  return (
    word?.bases.some((base) => base.startsWith(ARTICLE) && base.length > 4 && !rooted.test(base)) ??
    false
  );
}
