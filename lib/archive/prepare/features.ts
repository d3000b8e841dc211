import type { Article } from "../../article/article.ts";
import { fold } from "../../arabic/fold.ts";
import { isStopWord } from "../../arabic/stop-words.ts";
import { stem } from "../../arabic/stem.ts";
import { tokenise } from "../../arabic/tokenise.ts";
import type { Feature } from "./related.ts";

/** The most words by which an article is compared: those it uses most often. */
const wordCount = 20;

/**
 * What an article can share with others: its records, its countries and its most frequent stems without stop
 * words. Stems, so that «شراءات» and «الشراءات» are one.
 */
export function featuresOf(
  article: Article,
  mentions: readonly { readonly authority: string }[],
): Feature[] {
  const counts = new Map<string, number>();
  for (const text of [article.title ?? "", ...article.paragraphs]) {
    for (const token of tokenise(text)) {
      if (token.text.length < 3 || isStopWord(token.text)) continue;
      const word = stem(fold(token.text));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, wordCount);
  return [
    ...new Set(mentions.map(({ authority }) => `authority:${authority}`)),
    ...article.countries.map((iso2) => `country:${iso2}`),
    ...words.map(([word]) => `word:${word}`),
  ];
}
