import type { ShownArticle } from "./files/article.ts";
import { openFiles } from "./files/open.ts";
import { complete } from "./query/complete.ts";
import { mayNameDate, loadDates } from "./query/dates/load-dates.ts";
import { isNarrowing } from "./query/fields/is-narrowing.ts";
import { understoodOf } from "./query/fields/understood.ts";
import { askedName, recordsNamed } from "./query/find-records.ts";
import { FileStorage } from "./query/file-storage.ts";
import { parseQuery } from "./query/parse.ts";
import { asWritten } from "./query/resolve/as-written.ts";
import { correction } from "./query/resolve/correction.ts";
import { isCorrected } from "./query/resolve/resolve-word.ts";
import { findArticles, type Articles, type FoundArticles } from "./query/search.ts";
import { withSideBySide } from "./query/side-by-side.ts";
import type { OpenSource } from "./query/source.ts";
import { staticSource } from "./query/static-source.ts";
import { cardOf } from "./files/records.ts";
import { aliasesIn } from "./show/aliases-in.ts";
import { noFacets } from "./show/counts.ts";
import { foundTerms } from "./show/highlight.ts";
import { makeHit } from "./show/hit.ts";
import {
  type IndexReader,
  type SearchEngine,
  type SearchRequest,
  type SearchResponse,
} from "./types.ts";
import { isArabic } from "./words/analyse.ts";

const PAGE = 10;

/**
 * Opens the index that `updateIndex` wrote: the one door to searching, in the browser and in Node.
 *
 * @param read gives a file of it by name.
 * @returns the engine. Only the catalogue is read now; everything else when a question needs it.
 * @throws Error when the catalogue cannot be had or has another format.
 */
export async function openIndex(read: IndexReader): Promise<SearchEngine> {
  const files = await openFiles(read);
  const source = await staticSource(files, new FileStorage(files));
  return {
    search: (request) => answer(source, request),
    complete: (text) => complete(files, (terms) => asWritten(files, terms), text),
  };
}

/**
 * Answers a request: what is asked and what is shown are the same, wherever the articles are looked up.
 *
 * @param open gets ready to look them up.
 */
export async function answer<Found extends Articles, Limits>(
  open: OpenSource<Found, Limits>,
  request: SearchRequest,
): Promise<SearchResponse> {
  const dates = mayNameDate(request.text) ? await loadDates() : null;
  const query = parseQuery(request.text, dates?.readDates);
  if (query.kind === "problem") return query;
  const filters = request.filters ?? {};
  const narrowing = isNarrowing(filters, query);
  const wordless = query.groups.length === 0;
  if (wordless && !narrowing) {
    const problem = query.excluded.length > 0 ? "only-exclusions" : "empty";
    return { kind: "problem", problem };
  }

  const { text } = request;
  const byDate = request.sort === "date" || wordless;
  const counting = request.facets !== false;
  const typing = request.typing === true;
  const source = await open({ text, filters, query, typing, narrowing, byDate, counting });
  const { files, values, limits } = source;
  const answered: FoundArticles<Found> = wordless
    ? { found: await source.all(), nearly: null, words: [], relaxed: [] }
    : (source.kept ?? (await findArticles(source, { ...query, typing, limits })));
  source.keep(answered);
  const { found, nearly, words, relaxed } = answered;

  const { offset = 0, limit = PAGE } = request;
  const terms = foundTerms(words);
  const articlesOf = (list: readonly { readonly doc: number }[]) =>
    Promise.all(list.map(({ doc }) => files.article(doc)));
  let ordered = await source.first(found, offset + limit, byDate);
  const left = limit - ordered.length;
  const rest = offset === 0 && nearly && left > 0 ? await source.first(nearly, left, false) : [];
  const putsAnew = !byDate && offset < PAGE;
  // All at once: one after the other, each would be a turn on the line.
  const [first, shownPartly, named, counted] = await Promise.all([
    putsAnew ? withSideBySide(files, ordered.slice(0, PAGE), words, terms) : [],
    articlesOf(rest),
    offset === 0 ? recordsNamed(files, askedName(query), words) : [],
    counting ? source.counts(found) : { facets: noFacets, years: [] },
    articlesOf(ordered.slice(offset)),
  ]);
  if (putsAnew) ordered = [...first.sort(source.order(byDate)), ...ordered.slice(PAGE)];
  const shown = await articlesOf(ordered.slice(offset));
  const locale = words.some(({ term }) => isArabic(term)) ? "ar" : "en";
  const aliases = await aliasesIn(files, text, {
    articles: [...shown, ...shownPartly],
    terms,
    words,
    named,
  });
  const hits = (articles: readonly ShownArticle[]) =>
    articles.map((article) => makeHit(article, terms, locale, aliases));
  const best = ordered[0];
  return {
    kind: "results",
    records: named.map(cardOf),
    total: found.length,
    hits: hits(shown),
    partial: hits(shownPartly),
    ...counted,
    relaxed,
    understood: understoodOf(query, values),
    didYouMean:
      best && words.some(isCorrected)
        ? correction(text, words, await files.article(best.doc))
        : null,
  };
}
