import { baseOf } from "./word-base.ts";
import type { NameText } from "./name-text.ts";
import { kindsOf } from "./word-kinds.ts";

/** All words of an archive: each has a number, a count and what it is. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly id: ReadonlyMap<string, number>;
  /** How often each stands in the texts, as it is. */
  readonly counts: readonly number[];
  /** Of each word the sum of its kinds. */
  readonly kinds: Int32Array;
  /** The word that each is without the letters joined in front, as a name begins with it. */
  readonly bases: Int32Array;
}

/**
 * Counts the words of all texts and says what each is. Linear in their length.
 * @param cued words that a cue cut letters off, each with what is left.
 */
export function makeVocabulary(
  texts: Iterable<NameText>,
  cued: ReadonlyMap<string, string>,
): Vocabulary {
  const id = new Map<string, number>();
  const words: string[] = [];
  const counts: number[] = [];
  const number = (word: string): number => {
    const known = id.get(word);
    if (known !== undefined) return known;
    id.set(word, words.length);
    words.push(word);
    counts.push(0);
    return words.length - 1;
  };
  for (const text of texts) {
    for (const word of text.words) {
      const n = number(word);
      counts[n] = (counts[n] ?? 0) + 1;
    }
  }
  const kept = new Map<string, number>();
  const kinds = (word: string): number => {
    const known = kept.get(word) ?? kindsOf(word);
    kept.set(word, known);
    return known;
  };
  const count = (word: string): number => counts[id.get(word) ?? -1] ?? 0;
  const bases = words.slice().map((word) => number(cued.get(word) ?? baseOf(word, count, kinds)));
  for (let n = bases.length; n < words.length; n++) bases.push(n);
  return {
    words,
    id,
    counts,
    kinds: Int32Array.from(words, kinds),
    bases: Int32Array.from(bases),
  };
}

/** How often a word stands in the archive, as it is. */
export function countOf({ counts, id }: Vocabulary, word: string): number {
  return counts[id.get(word) ?? -1] ?? 0;
}

/** What a word is, with what it is without the letters joined in front. */
export function kindsWithBase({ kinds, bases }: Vocabulary, word: number | undefined): number {
  if (word === undefined) return 0;
  return (kinds[word] ?? 0) | (kinds[bases[word] ?? word] ?? 0);
}
