import { analyse } from "./analyse.ts";
import type { ShownArticle } from "./article-file.ts";
import type { QueryItem } from "./parse-query.ts";

/** Whether the words of a phrase stand one after the other, as spelled, in a title or a paragraph. */
export function hasPhrase(article: ShownArticle, phrase: QueryItem): boolean {
  const asked = phrase.words.map((word) => word.surface);
  const texts = [
    ...Object.values(article.titles),
    ...Object.values(article.paragraphs).flatMap((paragraphs) => paragraphs),
  ];
  return texts.some((text) => {
    const words = analyse(text).map((word) => word.surface);
    return words.some((_, at) => asked.every((surface, i) => words[at + i] === surface));
  });
}
