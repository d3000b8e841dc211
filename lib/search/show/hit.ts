import { type Locale, otherLocale } from "../../locale/locale.ts";
import { type AnalysedText, articleWords, type ShownArticle } from "../files/article.ts";
import type { HighlightedText, Passage, SearchHit } from "../types.ts";
import { type Alias, aliasOf, namedIn } from "./other-names.ts";
import { findIn, type Found, type FoundTerms, highlight } from "./highlight.ts";

/** Length that a snippet aims at, in UTF-16 units: three lines of a phone. */
const LENGTH = 240;
/** How much of it stands before the first found word. */
const LEAD = 60;

/** How many different words of the question are among some found ones. */
function variety(found: readonly Found[]): number {
  return new Set(found.map(({ word }) => word)).size;
}

/**
 * The best paragraph of an article for a question: with the most different words of it, then the most
 * words, then the first; cut around the part where they stand closest.
 *
 * @param alias a record that was asked for by a name that the article does not use: its names are found too.
 * @returns the passage, and how many different words stand in its paragraph; null without paragraphs.
 */
export function bestPassage(
  paragraphs: readonly AnalysedText[],
  terms: FoundTerms,
  alias: Alias | null = null,
): { passage: Passage; variety: number } | null {
  let best: { at: number; found: Found[]; variety: number } | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.text === "") continue;
    const found = [...findIn(paragraph, terms)];
    if (alias !== null) {
      found.push(...namedIn(paragraph, alias).filter(apartFrom(found)));
      found.sort((a, b) => a.start - b.start);
    }
    const kinds = variety(found);
    const better =
      best === null ||
      kinds > best.variety ||
      (kinds === best.variety && found.length > best.found.length);
    if (better) best = { at, found, variety: kinds };
  }
  if (best === null) return null;
  const text = paragraphs[best.at]?.text ?? "";
  return { passage: cutAround(text, best.found, best.at + 1), variety: best.variety };
}

/** Whether a found word stands where no other does. */
function apartFrom(others: readonly Found[]): (found: Found) => boolean {
  const taken = [...others];
  return ({ start, end }) => taken.every((one) => end <= one.start || one.end <= start);
}

function cutAround(text: string, found: readonly Found[], paragraph: number): Passage {
  let from = 0;
  let most = 0;
  for (const [at, first] of found.entries()) {
    const kinds = variety(found.slice(at).filter(({ end }) => end <= first.start - LEAD + LENGTH));
    if (kinds > most) {
      most = kinds;
      from = first.start - LEAD;
    }
  }
  const start = text.length <= LENGTH || from <= 0 ? 0 : text.indexOf(" ", from) + 1;
  const space = text.lastIndexOf(" ", start + LENGTH);
  const end = text.length - start <= LENGTH ? text.length : space > start ? space : start + LENGTH;
  return {
    paragraph,
    text: text.slice(start, end),
    highlights: found
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** A word found in the title counts, beside those found in the best paragraph, when languages are compared. */
const IN_TITLE = 0.5;

/**
 * Makes a result of an article: title and best passage in each of its languages, found words highlighted.
 *
 * @param asked the language of the question: the one shown where both match as well.
 * @param aliases records that the question names by words which an article may lack.
 */
export function makeHit(
  article: ShownArticle,
  terms: FoundTerms,
  asked: Locale,
  aliases: readonly Alias[] = [],
): SearchHit {
  const alias = aliasOf(article, terms, aliases);
  const passages: Partial<Record<Locale, Passage>> = {};
  const titles: Partial<Record<Locale, HighlightedText>> = {};
  const variety = { ar: -1, en: -1 };
  for (const { locale, title, paragraphs } of articleWords(article)) {
    if (title) titles[locale] = highlight(title, terms);
    const best = bestPassage(paragraphs, terms, alias);
    if (best) passages[locale] = best.passage;
    variety[locale] = (best?.variety ?? -1) + (titles[locale]?.highlights.length ? IN_TITLE : 0);
  }
  const other = otherLocale(asked);
  return {
    id: article.id,
    date: article.date,
    countries: article.countries,
    outlet: article.outlet,
    titles,
    passages,
    english: article.english ?? null,
    matchedIn: variety[other] > variety[asked] ? other : asked,
    otherName: alias && { asked: alias.asked, record: alias.record.label },
  };
}
