import type { Word } from "../words/analyse.ts";
import type { QueryItem } from "./asked-words.ts";

/** The word of a group that is one plain Arabic word: no phrase, no alternative, no date; null of any other. */
export function plainWord(items: readonly QueryItem[]): Word | null {
  const [item, ...others] = items;
  const [word, ...more] = item?.words ?? [];
  if (!item || !word || others.length + more.length > 0 || item.date) return null;
  return word.kind === "arabic" ? word : null;
}

/** A term of the archive in the place of what was typed. */
export function itemOf(term: string, text: string): QueryItem {
  const word: Word = { term, kind: "arabic", stop: false, start: 0, end: text.length };
  return { words: [word], phrase: false, text };
}
