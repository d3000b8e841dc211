import type { ShownArticle } from "../files/article.ts";
import { articleTexts } from "../words/article-words.ts";
import type { QueryItem } from "./parse.ts";

/** Whether the words of a phrase stand one after the other, as spelled, in a title or a paragraph. */
export function hasPhrase(article: ShownArticle, phrase: QueryItem): boolean {
  const asked = phrase.words.map((word) => word.surface);
  return articleTexts(article).some(({ words }) =>
    words.some((_, at) => asked.every((surface, i) => words[at + i]?.surface === surface)),
  );
}
