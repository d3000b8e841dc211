import { withoutArticle } from "../../arabic/bases.ts";
import type { ShelfName } from "../files/catalogue.ts";
import type { Family } from "../files/postings.ts";
import { skeleton } from "./sounds.ts";
import type { ListedWord } from "../files/words.ts";

/** A list of all spellings in one order, and how a spelling follows from its key there (null: it does not). */
export interface WordList {
  readonly shelf: Exclude<ShelfName, "terms">;
  /** The words of some families, sorted by key. */
  readonly words: (families: readonly Family[]) => ListedWord[];
  readonly surfaceFromKey: ((key: string) => string) | null;
}

/** A word read from its end to its beginning. */
export function reversed(word: string): string {
  return [...word].reverse().join("");
}

/** The key of a spelling in each list. */
export const listKeys = {
  /** By its beginning, after the article: for what is still being typed, and errors further on. */
  words: (surface: string): string => withoutArticle(surface),
  /** By its end: for errors further in front. */
  endings: reversed,
  /** By its consonants in Latin letters: for names across scripts. */
  sounds: skeleton,
} as const;

/** Too few consonants to tell one name from another. */
const SHORTEST_SKELETON = 2;

function list(
  families: readonly Family[],
  keyOf: (surface: string) => string,
  shortest = 1,
): ListedWord[] {
  return families
    .flatMap(({ members }) => members)
    .map(({ surface, postings }) => ({ key: keyOf(surface), surface, articles: postings.length }))
    .filter(({ key }) => key.length >= shortest)
    .sort((a, b) => (a.key < b.key || (a.key === b.key && a.surface < b.surface) ? -1 : 1));
}

/** The three lists of an index's spellings. */
export const wordLists: readonly WordList[] = [
  {
    shelf: "words",
    words: (families) => list(families, listKeys.words),
    surfaceFromKey: null,
  },
  {
    shelf: "endings",
    words: (families) => list(families, listKeys.endings),
    surfaceFromKey: reversed,
  },
  {
    shelf: "sounds",
    words: (families) => list(families, listKeys.sounds, SHORTEST_SKELETON),
    surfaceFromKey: null,
  },
];
