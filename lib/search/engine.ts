import type { ShownArticle } from "./files/article.ts";
import type { Facts } from "./files/facts.ts";
import { openFiles } from "./files/open.ts";
import { untilItSucceeds } from "../base/once.ts";
import { cardOf } from "./files/records.ts";
import { complete } from "./query/complete.ts";
import { docsWithAll } from "./query/docs-with.ts";
import { isNarrowing } from "./query/fields/is-narrowing.ts";
import { askedName, recordsNamed } from "./query/find-records.ts";
import { loadDates, mayNameDate } from "./query/dates/load-dates.ts";
import { FileStorage } from "./query/file-storage.ts";
import { mountIndex, textOfTerms } from "./query/flexsearch.ts";
import type { Narrowed } from "./query/narrow.ts";
import { firstOf, orderBy } from "./query/order.ts";
import { parseQuery } from "./query/parse.ts";
import { isCorrected } from "./query/resolve/resolve-word.ts";
import { findArticles, type Ask, type FoundArticles } from "./query/search.ts";
import { withSideBySide } from "./query/side-by-side.ts";
import { correction } from "./query/resolve/correction.ts";
import { understoodOf } from "./query/fields/understood.ts";
import { aliasesIn } from "./show/aliases-in.ts";
import { countsOf, noFacets } from "./show/counts.ts";
import { makeHit } from "./show/hit.ts";
import { foundTerms } from "./show/highlight.ts";
import {
  type IndexReader,
  type SearchEngine,
  type SearchRequest,
  type SearchResponse,
} from "./types.ts";
import { isArabic } from "./words/analyse.ts";

const PAGE = 10;

/** Few questions narrow: what reads filters and fields is loaded by those that do. */
const loadNarrowing = untilItSucceeds(() => import("./query/narrow.ts"));

/**
 * Opens the index that `updateIndex` wrote: the one door to searching, in the browser and in Node.
 *
 * @param read gives a file of it by name.
 * @returns the engine. Only the catalogue is read now; everything else when a question needs it.
 * @throws Error when the catalogue cannot be had or has another format.
 */
export async function openIndex(read: IndexReader): Promise<SearchEngine> {
  const files = await openFiles(read);
  const storage = new FileStorage(files);
  const index = await mountIndex(storage);
  // One id will do: which articles are found is decided here, on what the ids stand on.
  const ask: Ask = async (terms) =>
    storage.explain(await index.search(textOfTerms(terms), { suggest: true, limit: 1 }));

  /** What was found last: a page asks for the counts of a question once it has its results, and they are of the same. */
  let last: { readonly asked: string; readonly found: FoundArticles } | null = null;

  async function search(request: SearchRequest): Promise<SearchResponse> {
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

    const byDate = request.sort === "date" || wordless;
    const counting = request.facets !== false;
    const facts = narrowing || byDate || counting ? await files.facts() : null;
    const narrowed =
      narrowing && facts
        ? await (await loadNarrowing()).narrowed(files, facts, filters, query)
        : everything;
    const { lets } = narrowed;
    const excluded = await Promise.all(query.excluded.map((item) => docsWithAll(files, item)));
    const accept = (doc: number) =>
      excluded.length === 0 || !excluded.some((docs) => docs.has(doc));

    const typing = request.typing === true;
    const asked = JSON.stringify([request.text, filters, typing]);
    const answer: FoundArticles = wordless
      ? {
          found: allArticles(facts, (doc) => lets(doc) && accept(doc)),
          nearly: [],
          words: [],
          relaxed: [],
        }
      : counting && last?.asked === asked
        ? last.found
        : await findArticles(files, ask, { ...query, typing, accept, lets });
    last = { asked, found: answer };
    const { found, nearly, words, relaxed } = answer;

    const { offset = 0, limit = PAGE } = request;
    const terms = foundTerms(words);
    const order = orderBy(facts, byDate);
    const articlesOf = (list: readonly { readonly doc: number }[]) =>
      Promise.all(list.map(({ doc }) => files.article(doc)));
    let ordered = firstOf(found, offset + limit, order);
    const rest = offset === 0 ? firstOf(nearly, limit - ordered.length, orderBy(facts, false)) : [];
    const putsAnew = !byDate && offset < PAGE;
    // All at once: one after the other, each would be a turn on the line.
    const [first, shownPartly, named] = await Promise.all([
      putsAnew ? withSideBySide(files, ordered.slice(0, PAGE), words, terms) : [],
      articlesOf(rest),
      offset === 0 ? recordsNamed(files, askedName(query), words) : [],
      articlesOf(ordered.slice(offset)),
    ]);
    if (putsAnew) ordered = [...first.sort(order), ...ordered.slice(PAGE)];
    const shown = await articlesOf(ordered.slice(offset));
    const locale = words.some(({ term }) => isArabic(term)) ? "ar" : "en";
    const aliases = await aliasesIn(files, request.text, {
      articles: [...shown, ...shownPartly],
      terms,
      words,
      named,
    });
    const hits = (articles: readonly ShownArticle[]) =>
      articles.map((article) => makeHit(article, terms, locale, aliases));
    const counted = counting && facts ? countsOf(facts, found) : { facets: noFacets, years: [] };
    const best = ordered[0];
    return {
      kind: "results",
      records: named.map(cardOf),
      total: found.length,
      hits: hits(shown),
      partial: hits(shownPartly),
      ...counted,
      relaxed,
      understood: understoodOf(query, narrowed),
      didYouMean:
        best && words.some(isCorrected)
          ? correction(request.text, words, await files.article(best.doc))
          : null,
    };
  }

  return { search, complete: (text) => complete(files, text) };
}

/** What a question without filters and fields comes to. */
const everything: Narrowed = {
  valueOf: (_, asked) => asked,
  unknown: new Map(),
  lets: () => true,
};

/** Every article that the filters let through. */
function allArticles(facts: Facts | null, accept: (doc: number) => boolean) {
  const docs = new Set([...(facts?.facets.language.values() ?? [])].flat());
  return [...docs].filter(accept).map((doc) => ({ doc, score: 0, coverage: 0, groups: 0 }));
}
