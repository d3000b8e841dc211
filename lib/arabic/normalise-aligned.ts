import { foldCharacter } from "./fold-character.ts";

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
export function normaliseAligned(original: string): AlignedText {
  const parts: string[] = [];
  const origins: number[] = [];
  for (let index = 0; index < original.length;) {
    const code = original.codePointAt(index) ?? 0;
    let end = index + (code > 0xffff ? 2 : 1);
    if (hamzaOrMadda.test(original[end] ?? "")) end++;
    const folded = foldCharacter(original.slice(index, end));
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) origins.push(index);
    index = end;
  }
  return {
    text: parts.join(""),
    offset: (i) => (i < origins.length ? (origins[Math.max(i, 0)] ?? 0) : original.length),
  };
}
