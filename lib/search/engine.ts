import type { ShownArticle } from "./files/article.ts";
import type { Facts } from "./files/facts.ts";
import { openFiles } from "./files/open.ts";
import { cardOf, nameWords } from "./files/records.ts";
import { completions } from "./query/resolve/expand.ts";
import { askedName, recordsBeginning, recordsNamed } from "./query/find-records.ts";
import { loadDates, mayNameDate } from "./query/dates/load-dates.ts";
import { FileStorage } from "./query/file-storage.ts";
import { mountIndex, textOfTerms } from "./query/flexsearch.ts";
import { docsWithAll, isNarrowing, narrow } from "./query/narrow.ts";
import { firstOf, orderBy } from "./query/order.ts";
import { parseQuery } from "./query/parse.ts";
import type { ResolvedValues } from "./query/fields/resolve-values.ts";
import { isCorrected } from "./query/resolve/resolve-word.ts";
import { findArticles, type Ask, type FoundArticles } from "./query/search.ts";
import { withSideBySide } from "./query/side-by-side.ts";
import { asWritten, correction } from "./query/resolve/spelling.ts";
import { understoodOf } from "./query/fields/understood.ts";
import { aliasesIn } from "./show/aliases-in.ts";
import { countFacets, countYears, noFacets } from "./show/counts.ts";
import { makeHit } from "./show/hit.ts";
import { foundTerms } from "./show/highlight.ts";
import {
  longestQuery,
  type Completions,
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
  const storage = new FileStorage(files);
  const index = await mountIndex(storage);
  const ask: Ask = async (terms) =>
    storage.explain(await index.search(textOfTerms(terms), { suggest: true }));

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
    // Few questions narrow: what reads the values of fields is loaded by those that do.
    const values =
      narrowing && facts
        ? await import("./query/fields/resolve-values.ts").then(({ resolveValues }) =>
            resolveValues(files, facts, filters, query),
          )
        : nothingNamed;
    const lets = narrowing && facts ? narrow(facts, filters, query, values.valueOf) : () => true;
    const excluded = await Promise.all(query.excluded.map((item) => docsWithAll(files, item)));
    const accept = (doc: number) => !excluded.some((docs) => docs.has(doc));

    const typing = request.typing === true;
    const { found, nearly, words, relaxed }: FoundArticles = wordless
      ? {
          found: allArticles(facts, (doc) => lets(doc) && accept(doc)),
          nearly: [],
          words: [],
          relaxed: [],
        }
      : await findArticles(files, ask, { ...query, typing, accept, lets });

    const { offset = 0, limit = PAGE } = request;
    const terms = foundTerms(words);
    const order = orderBy(facts, byDate);
    let ordered = firstOf(found, offset + limit, order);
    if (!byDate && offset < PAGE) {
      const first = await withSideBySide(files, ordered.slice(0, PAGE), words, terms);
      ordered = [...first.sort(order), ...ordered.slice(PAGE)];
    }
    const page = ordered.slice(offset);
    const rest = offset === 0 ? firstOf(nearly, limit - page.length, orderBy(facts, false)) : [];
    const named = offset === 0 ? await recordsNamed(files, askedName(query), words) : [];
    const asked = words.some(({ term }) => isArabic(term)) ? "ar" : "en";
    const articlesOf = (list: readonly { readonly doc: number }[]) =>
      Promise.all(list.map(({ doc }) => files.article(doc)));
    const [shown, shownPartly] = await Promise.all([articlesOf(page), articlesOf(rest)]);
    const aliases = await aliasesIn(files, request.text, {
      articles: [...shown, ...shownPartly],
      terms,
      words,
      named,
    });
    const hits = (articles: readonly ShownArticle[]) =>
      articles.map((article) => makeHit(article, terms, asked, aliases));
    const docs = new Set(found.map(({ doc }) => doc));
    const best = ordered[0];
    return {
      kind: "results",
      records: named.map(cardOf),
      total: found.length,
      hits: hits(shown),
      partial: hits(shownPartly),
      facets: counting && facts ? countFacets(facts, docs) : noFacets,
      years: counting && facts ? countYears(facts, docs) : [],
      relaxed,
      understood: understoodOf(query, values),
      didYouMean:
        best && words.some(isCorrected)
          ? correction(request.text, words, await files.article(best.doc))
          : null,
    };
  }

  async function complete(text: string): Promise<Completions> {
    const typed = text.length > longestQuery ? [] : nameWords(text);
    const last = typed.at(-1);
    if (last === undefined) return { records: [], words: [] };
    const [records, terms] = await Promise.all([
      recordsBeginning(files, typed),
      completions(files, last),
    ]);
    return { records, words: await asWritten(files, terms) };
  }

  return { search, complete };
}

/** The values of a query without fields. */
const nothingNamed: ResolvedValues = { valueOf: (_, asked) => asked, unknown: new Map() };

/** Every article that the filters let through. */
function allArticles(facts: Facts | null, accept: (doc: number) => boolean) {
  const docs = new Set([...(facts?.facets.language.values() ?? [])].flat());
  return [...docs].filter(accept).map((doc) => ({ doc, score: 0, coverage: 0, groups: 0 }));
}
