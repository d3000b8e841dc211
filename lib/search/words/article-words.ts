import { oncePerObject } from "../../base/once.ts";
import { locales, type Locale } from "../../locale/locale.ts";
import { analyse, type Word } from "./analyse.ts";
import type { ShownArticle } from "../files/article.ts";

/** A title or a paragraph, and its words. */
export interface AnalysedText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** One language of an article. */
export interface AnalysedArticle {
  readonly locale: Locale;
  /** Null when the article has no title in this language. */
  readonly title: AnalysedText | null;
  readonly paragraphs: readonly AnalysedText[];
}

/**
 * The words of an article in each of its languages. They are kept as long as the article is: from letter to letter
 * of a question mostly the same articles are found.
 */
export const articleWords = oncePerObject((article: ShownArticle): readonly AnalysedArticle[] =>
  locales.flatMap((locale) => {
    const title = article.titles[locale];
    const paragraphs = article.paragraphs[locale];
    if (title === undefined && !paragraphs) return [];
    return {
      locale,
      title: title === undefined ? null : withWords(title),
      paragraphs: (paragraphs ?? []).map(withWords),
    };
  }),
);

/** Every text of an article: of each language its title, then its paragraphs. */
export function articleTexts(article: ShownArticle): readonly AnalysedText[] {
  return articleWords(article).flatMap(({ title, paragraphs }) =>
    title ? [title, ...paragraphs] : paragraphs,
  );
}

function withWords(text: string): AnalysedText {
  return { text, words: analyse(text) };
}
