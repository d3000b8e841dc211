import type { Word } from "../words/analyse.ts";
import type { QueryItem } from "./asked-words.ts";
import { contentWords } from "./flexsearch.ts";
import type { ParsedQuery } from "./parse.ts";
import type { ResolvedWord } from "./resolve/resolve-word.ts";

/** A word that was looked up, where it stands in the query, and what it was taken for. */
export interface PlacedWord {
  readonly item: QueryItem;
  readonly word: Word;
  readonly resolved: ResolvedWord;
}

/** Where in a question the words stand that were looked up for it, one after the other. */
export function placeWords(
  groups: ParsedQuery["groups"],
  resolved: readonly ResolvedWord[],
): PlacedWord[] {
  const left = resolved.values();
  const placed: PlacedWord[] = [];
  for (const item of groups.flat()) {
    for (const word of contentWords(item)) {
      const next = left.next();
      if (!next.done) placed.push({ item, word, resolved: next.value });
    }
  }
  return placed;
}

/** A word as the reader typed it: its term would be a misspelling on the page («كره»). */
export function asTyped({ item, word }: PlacedWord): string {
  return item.words.length === 1 ? item.text : item.text.slice(word.start, word.end);
}
