import { withoutArticle } from "../../arabic/bases.ts";
import type { Folded } from "../../arabic/fold.ts";
import { stem } from "../../arabic/stem.ts";
import { basesOf, familyKeys, isArabic } from "./analyse.ts";

/** Between a stem and a word of it, in keys of such words as a list takes out of the family of their stem; no word holds it. */
export const WHOLE = "=";

/** The key under which an index may say that a word, with the article or without, is not of the family of its stem. */
export function wholeKey(word: string): string {
  return stem(word as Folded) + WHOLE + withoutArticle(word);
}

/** The keys under which a word is looked for in an index: those of its families, each behind that of the whole word. */
export function lookupKeys(term: string): string[] {
  if (!isArabic(term)) return familyKeys(term);
  return [...new Set(basesOf(term).flatMap((base) => [wholeKey(base), stem(base)]))];
}
