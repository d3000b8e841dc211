import { oncePerText } from "../base/once.ts";
import { fold } from "../arabic/fold.ts";
import { tokenise } from "../arabic/tokenise.ts";

/** A word of a text, as the finder of countries sees it. */
export interface Word {
  /** As it stands in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "arabic" | "latin" | "number";
  readonly folded: string;
  /**
   * What the word may be once conjunctions and prepositions are taken off its front, the article kept:
   * وللكوريين → وللكوريين, للكوريين, الكوريين. The word itself comes first.
   */
  readonly readings: readonly string[];
}

const CONJUNCTIONS = "وف";
const PREPOSITIONS = "بكل";
const ARTICLE = "ال";
const SHORTEST = 3;
const possessive = /['’]s?$/u;

/**
 * Cuts a text into words with their readings. Linear in the length of the text.
 */
export function words(text: string): readonly Word[] {
  return tokenise(text).map((token) => {
    const spelling = token.kind === "arabic" ? arabicSpelling : latinSpelling;
    return { ...token, ...spelling(token.text) };
  });
}

type Spelling = Pick<Word, "folded" | "readings">;

/** Half of a newspaper's words are a few hundred: each is folded once. */
const bounds = { most: 20_000, longest: 12 };
const arabicSpelling = oncePerText((word) => spelt(word, arabicReadings), bounds);
const latinSpelling = oncePerText((word) => spelt(word, latinReadings), bounds);

function spelt(word: string, readingsOf: (folded: string) => readonly string[]): Spelling {
  const folded = fold(word);
  return { folded, readings: readingsOf(folded) };
}

function arabicReadings(word: string): readonly string[] {
  const found = [word];
  addPrepositions(word, found);
  if (CONJUNCTIONS.includes(word[0] ?? "") && word.length > SHORTEST) {
    const rest = word.slice(1);
    found.push(rest);
    addPrepositions(rest, found);
  }
  return found;
}

function addPrepositions(word: string, found: string[]): void {
  if (word.length <= SHORTEST || !PREPOSITIONS.includes(word[0] ?? "")) return;
  // After ل the article loses its alef (للعراق is ل + العراق), and of three ل one is not written (للبناني).
  if (word.startsWith("لل")) found.push(ARTICLE + word.slice(2), ARTICLE + word.slice(1));
  else found.push(word.slice(1));
}

function latinReadings(word: string): readonly string[] {
  const plain = word.replace(possessive, "");
  return plain === word ? [word] : [word, plain];
}

/** Whether a word is one of a set, as it stands or without proclitics and article. */
export function isOneOf(word: Word | undefined, set: ReadonlySet<string>): boolean {
  if (word === undefined) return false;
  return word.readings.some(
    (reading) =>
      set.has(reading) || (reading.startsWith(ARTICLE) && set.has(reading.slice(ARTICLE.length))),
  );
}

/** Whether a word is one of a set as it stands or without proclitics: the article counts. */
export function isWritten(word: Word | undefined, set: ReadonlySet<string>): boolean {
  return word?.readings.some((reading) => set.has(reading)) ?? false;
}

/** Whether an Arabic word has the article. */
export function isDefinite(word: Word | undefined): boolean {
  return (
    word?.readings.some((reading) => reading.startsWith(ARTICLE) && reading.length > 4) ?? false
  );
}

/** A set of words to compare with, given as one text between spaces and without article. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => fold(word) as string),
  );
}
