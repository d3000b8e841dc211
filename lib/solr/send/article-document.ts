import { spreadHash } from "../../base/fnv.ts";
import { DAYS_OF_YEAR } from "../../search/files/facts.ts";
import {
  articleTerms,
  type ArticleCounts,
  type TermTable,
} from "../../search/index/article-terms.ts";
import { articleFacts } from "../../search/index/facts.ts";
import { isMark } from "../../search/index/name-evidence.ts";
import { ratioOf } from "../../search/rank/bm25.ts";
import type { SearchDocument } from "../../search/types.ts";
import { asToken, FREQUENCY } from "../tokens.ts";
import { documentOf, type ArchiveDocument } from "./document.ts";

/** An article with its terms, what it is filtered by, and what is shown of it. */
export function articleDocument(
  document: SearchDocument,
  counts: ArticleCounts,
  table: TermTable,
  mean: number,
): ArchiveDocument {
  const { id, titles, paragraphs, date, countries, outlet, english } = document;
  const { values, day } = articleFacts(document);
  const year = Math.floor(day / DAYS_OF_YEAR);
  const terms = [...articleTerms(counts, table, mean)]
    .filter(([term]) => !isMark(term))
    .map(([term, slot]) => `${asToken(term)}|${Math.round(ratioOf(slot) * FREQUENCY)}`);
  const shown = { id, titles, paragraphs, date, countries, outlet, ...(english && { english }) };
  return documentOf("article", id, {
    key: id,
    terms: terms.join(" "),
    day,
    // As the numbers of articles in the files of an index.
    place: spreadHash(id),
    ...(year > 0 && { year }),
    ...Object.fromEntries(Object.entries(values).map(([facet, list]) => [`facet_${facet}`, list])),
    data: JSON.stringify(shown),
  });
}
