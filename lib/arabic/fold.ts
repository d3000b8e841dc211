import { normaliseAligned } from "./normalise-aligned.ts";

/** A word as it is matched, never as it is displayed. Only `fold` makes one. */
export type Folded = string & { readonly __folded: true };

/**
 * Folds the spellings of one word into one, losing what writers leave out or confuse. The rules are those
 * of `foldCharacter`, letter by letter.
 *
 * @param word a word as a tokeniser or a reader gives it; a phrase is folded as well.
 * @returns the folded word, perhaps empty; folding it again changes nothing.
 */
export function fold(word: string): Folded {
  return normaliseAligned(word).text as Folded;
}
