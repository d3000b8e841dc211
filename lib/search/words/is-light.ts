import { withoutArticle } from "../../arabic/bases.ts";
import { wordSet } from "../../arabic/fold.ts";
import { oncePerText } from "../../base/once.ts";
import type { Word } from "./analyse.ts";

const setOf = oncePerText(wordSet);

/**
 * Whether a word of a question only says which answer is looked for.
 *
 * @param words those of `light-words.ts`, which few questions need and is loaded by them.
 */
export function isLight({ term }: Word, words: string): boolean {
  const known = setOf(words);
  return known.has(term) || known.has(withoutArticle(term));
}
