import { otherLocale, type Locale } from "../../locale/locale.ts";
import { articleWords, type ShownArticle } from "../files/article.ts";
import type { HighlightedText, Passage, SearchHit } from "../types.ts";
import { highlight, type FoundTerms } from "./highlight.ts";
import { bestPassage } from "./passage.ts";

/** A word found in the title counts, beside those found in the best paragraph, when languages are compared. */
const IN_TITLE = 0.5;

/**
 * Makes a result of an article: title and best passage in each of its languages, found words highlighted.
 *
 * @param asked the language of the question: the one shown where both match as well.
 */
export function makeHit(article: ShownArticle, terms: FoundTerms, asked: Locale): SearchHit {
  const passages: Partial<Record<Locale, Passage>> = {};
  const titles: Partial<Record<Locale, HighlightedText>> = {};
  const variety = { ar: -1, en: -1 };
  for (const { locale, title, paragraphs } of articleWords(article)) {
    if (title) titles[locale] = highlight(title, terms);
    const best = bestPassage(paragraphs, terms);
    if (best) passages[locale] = best.passage;
    variety[locale] = (best?.variety ?? -1) + (titles[locale]?.highlights.length ? IN_TITLE : 0);
  }
  const other = otherLocale(asked);
  return {
    id: article.id,
    date: article.date,
    countries: article.countries,
    titles,
    passages,
    matchedIn: variety[other] > variety[asked] ? other : asked,
  };
}
