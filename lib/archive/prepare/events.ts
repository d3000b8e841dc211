import type { Article, ArticleEvidence } from "../../article/article.ts";
import type { Translation } from "../../article/translation.ts";
import { precisionOf } from "../../dates/edtf-bounds.ts";
import { ownPassage } from "./passages.ts";
import type { OwnEvent } from "./article-details.ts";
import type { ArticleSummary } from "../ask/views.ts";

/**
 * What one article puts on the timeline: its publication, and each date in its text of which anything is known;
 * a month without its year is filed after all that has one.
 *
 * A date that a paragraph names twice is one event; a year or a coarser date that the article keeps naming is
 * one event for the whole article, at the first paragraph that names it (a title only where no paragraph
 * does). Two days stay two events even when they are the same day: two paragraphs tell two things of it.
 *
 * @param countriesOfEvent countries that the record of an event gives: where a paragraph names the event, they
 *   are part of what it tells («the two countries»). None for other records.
 */
export function eventsOf(
  summary: ArticleSummary,
  article: Article,
  evidence: ArticleEvidence,
  translation: Translation | null,
  countriesOfEvent: (authority: string) => readonly string[],
): OwnEvent[] {
  const published: OwnEvent = {
    id: article.id,
    kind: "published",
    date: article.date,
    certainty: article.dateCertainty,
    passage: { paragraph: 1, text: summary.opening, highlights: [] },
    countries: article.countries,
    authorities: [],
  };
  const seen = new Set<string>();
  const inReadingOrder = [...evidence.dates].sort(
    (a, b) =>
      Number(a.paragraph === 0) - Number(b.paragraph === 0) ||
      a.paragraph - b.paragraph ||
      a.start - b.start,
  );
  const happened: OwnEvent[] = [];
  for (const mention of inReadingOrder) {
    const precision = precisionOf(mention.edtf);
    if (precision === "unknown") continue;
    const fine = precision === "day" || precision === "interval";
    const key = fine ? `${mention.paragraph} ${mention.edtf}` : mention.edtf;
    if (seen.has(key)) continue;
    seen.add(key);
    const authorities = distinct(
      evidence.authorities.filter(inSame(mention.paragraph)).map((m) => m.authority),
    );
    happened.push({
      id: `${article.id}-${happened.length + 1}`,
      kind: "happened",
      date: mention.edtf,
      certainty: mention.anchored ? "inferred" : "stated",
      passage: ownPassage(article, translation, mention.paragraph, mention),
      countries: distinct([
        ...evidence.countries.filter(inSame(mention.paragraph)).map((m) => m.iso2),
        ...authorities.flatMap(countriesOfEvent),
      ]),
      authorities,
    });
  }
  return [published, ...happened];
}

const inSame =
  (paragraph: number) =>
  (mention: { readonly paragraph: number }): boolean =>
    mention.paragraph === paragraph;

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
