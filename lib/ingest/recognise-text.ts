import type { Article, ArticleEvidence } from "../article/article.ts";
import { joinParagraphs, placeInParagraphs } from "../article/joined-paragraphs.ts";
import type { Authority } from "../authorities/authority.ts";
import { recognise } from "./recognise.ts";

/** Everything that the recognisers find in one article. */
export type RecognisedInArticle = Pick<
  ArticleEvidence,
  "dates" | "countries" | "authorities" | "candidates"
>;

/**
 * Runs the recognisers over the stated title and the text of an article.
 * @param records the archive's authority records.
 */
export function recogniseText(
  article: Article,
  records: readonly Authority[],
): RecognisedInArticle {
  const stated = article.titleStatus === "stated" ? article.title : null;
  const joined = joinParagraphs(stated, article.paragraphs);
  // A date that is itself a guess must not date what the text says.
  const known = article.dateCertainty !== "inferred" && article.date !== null;
  const referenceDate = known ? article.date : undefined;
  const found = recognise(joined.text, referenceDate, records);
  return {
    dates: placeInParagraphs(joined, found.dates),
    countries: placeInParagraphs(joined, found.countries),
    authorities: placeInParagraphs(joined, found.authorities),
    candidates: placeInParagraphs(joined, found.candidates),
  };
}
