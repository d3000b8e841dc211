import { daggerAlefs } from "./dagger-alef.ts";
import { foldCharacter } from "./fold-character.ts";

/** A word as it is matched, never as it is displayed. Only `fold` makes one. */
export type Folded = string & { readonly __folded: true };

/**
 * Folds the spellings of one word into one, losing what writers leave out or confuse. The rules are those
 * of `foldCharacter`, letter by letter, and for the spelling of the Koran that of `daggerAlefs`.
 *
 * @param word a word as a tokeniser or a reader gives it; a phrase is folded as well.
 * @returns the folded word, perhaps empty; folding it again changes nothing.
 */
export function fold(word: string): Folded {
  return foldAligned(word).text as Folded;
}

/** A set of words to compare folded words with, given as one text between blanks. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter(Boolean).map(fold));
}

/** A folded text that remembers where each of its characters came from. */
export interface AlignedText {
  /** The folded text, to match on. */
  readonly text: string;
  /**
   * Index in the original of what stands at index `i` of `text`, in UTF-16 units. For the end of a match
   * give its exclusive end: marks after the last letter belong to it, as `text.length` gives the original's end.
   */
  readonly offset: (i: number) => number;
}

const hamzaOrMadda = /[\u0653-\u0655]/;

/**
 * Folds a running text as `fold` folds a word, keeping spaces, line breaks and punctuation, so that a
 * recogniser can match on one spelling and report spans of the original.
 *
 * @param original any text.
 * @returns the folded text and the way back; linear in time and memory.
 */
export function foldAligned(original: string): AlignedText {
  const parts: string[] = [];
  const origins: number[] = [];
  const spelledOut = daggerAlefs(original);
  for (let index = 0; index < original.length;) {
    const code = original.codePointAt(index) ?? 0;
    let end = index + (code > 0xffff ? 2 : 1);
    if (hamzaOrMadda.test(original[end] ?? "")) end++;
    const folded = spelledOut.get(index) ?? foldCharacter(original.slice(index, end));
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) origins.push(index);
    index = end;
  }
  return {
    text: parts.join(""),
    offset: (i) => (i < origins.length ? (origins[Math.max(i, 0)] ?? 0) : original.length),
  };
}
