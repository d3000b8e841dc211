import { withoutArticle } from "../../arabic/bases.ts";
import type { Folded } from "../../arabic/fold.ts";
import { homographPlurals } from "../../arabic/forms/homograph-plurals.ts";
import { otherSpellings } from "../../arabic/forms/other-spellings.ts";
import { stem } from "../../arabic/stem.ts";
import { basesOf, familyKeys, isArabic } from "./analyse.ts";
import { wholeKey } from "./lookup-keys.ts";

/** The stem of an Arabic word, or that of its singular or of its usual spelling, where they are listed for it. */
export function listedStem(word: Folded): string {
  const singular = homographPlurals.get(word) ?? homographPlurals.get(withoutArticle(word));
  const own: string = stem(singular ?? word);
  return otherSpellings.get(own) ?? own;
}

/**
 * The keys of `familyKeys` by the lists: for the build, and for those who compare words without an index, whose
 * references say the same to a question.
 */
export function listedStems(term: string): string[] {
  return isArabic(term) ? [...new Set(basesOf(term).map(listedStem))] : familyKeys(term);
}

/** Under which keys a word may be looked for that a list leads to another stem, and that stem. */
export const listedKeys: ReadonlyMap<string, string> = new Map([
  ...otherSpellings,
  ...[...homographPlurals].map(
    ([plural, singular]) => [wholeKey(plural), listedStem(singular)] as const,
  ),
]);
