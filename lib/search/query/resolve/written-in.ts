import { articleTexts, type ShownArticle } from "../../files/article.ts";

/** How an article writes the terms of the index: a term → the word where it first stands. */
export function writtenIn(article: ShownArticle): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const { text, words } of articleTexts(article)) {
    for (const { term, start, end } of words) {
      if (!written.has(term)) written.set(term, text.slice(start, end));
    }
  }
  return written;
}
