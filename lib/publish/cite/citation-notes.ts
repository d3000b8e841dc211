import { fill } from "../../strings/phrase.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import type { CitedArticle } from "./cited-article.ts";
import { citedDate, dateInCitation } from "./cited-date.ts";

/** What a reference manager has no field for, in sentences: the credit, what was concluded, how the English was made. */
export function citationNotes(article: CitedArticle): readonly string[] {
  const { locale, date, credit, translation, firstUrl } = article;
  const s = stringsFor(locale).cite;
  return [
    ...(credit === null ? [] : [`ⓒ ${credit}`]),
    ...(date === null || citedDate(date) !== null ? [] : [dateInCitation(date, locale)]),
    ...(article.dateInferred ? [s.dateInferred] : []),
    ...(translation === null ? [] : [methodOf(article)]),
    ...(firstUrl === null ? [] : [fill(s.firstPublished, { url: firstUrl })]),
  ];
}

/** How the English was made, by which program, and whether a person has read it. */
function methodOf({ locale, translation }: CitedArticle): string {
  if (translation === null) return "";
  const s = stringsFor(locale).cite;
  const { method, engine, review } = translation;
  const how = engine === null ? s.translation[method] : `${s.translation[method]} (${engine})`;
  return review === null ? `${how}, ${s.notReviewed}` : how;
}
