import { analyse } from "./words/analyse.ts";
import { asWritten } from "./query/as-written.ts";
import { correction, isWrong } from "./query/spelling.ts";
import { countFacets, countYears, noFacets } from "./show/counts.ts";
import type { Facts } from "./files/facts.ts";
import { findArticles, seatsWith, type FoundArticles } from "./query/search.ts";
import { firstOf } from "./query/order.ts";
import { mountIndex } from "./query/flexsearch.ts";
import { openFiles } from "./files/open.ts";
import { completions } from "./query/expand.ts";
import { makeHit } from "./show/hit.ts";
import { foundSpellings } from "./show/mark.ts";
import { isNarrowing, narrow } from "./query/narrow.ts";
import { orderBy } from "./query/order-by.ts";
import { parseQuery } from "./query/parse.ts";
import type { Scored } from "./rank/rank.ts";
import { ShardStorage, termsOf, type Answer, type Question } from "./query/file-storage.ts";
import type { SearchEngine, SearchRequest, SearchResponse, ShardReader } from "./types.ts";

const PAGE = 10;
const COMPLETIONS = 8;

/**
 * Opens the index that `buildIndex` wrote.
 *
 * @param read gives a file of it by name.
 * @returns the engine. Only the catalogue is read now; everything else when a question needs it.
 * @throws Error when the catalogue cannot be had or has another format.
 */
export async function openIndex(read: ShardReader): Promise<SearchEngine> {
  const files = await openFiles(read);
  const index = await mountIndex<Question, Answer>(new ShardStorage(files));
  const ask = (question: Question) => index.search({ query: termsOf(question) });

  async function search(request: SearchRequest): Promise<SearchResponse> {
    const query = parseQuery(request.text);
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
    const lets = narrowing && facts ? narrow(facts, filters, query) : () => true;
    const excluded = await Promise.all(query.excluded.map((item) => seatsWith(files, item)));
    const accept = (seat: number) => lets(seat) && !excluded.some((set) => set.has(seat));

    const { found, nearly, words, relaxed }: FoundArticles = wordless
      ? { found: allArticles(facts, accept), nearly: [], words: [], relaxed: [] }
      : await findArticles(files, query, request.typing === true, accept, ask);

    const { offset = 0, limit = PAGE } = request;
    const ordered = firstOf(found, offset + limit, orderBy(facts, byDate));
    const page = ordered.slice(offset);
    const rest = offset === 0 ? firstOf(nearly, limit - page.length, orderBy(facts, false)) : [];
    const spellings = foundSpellings(words);
    const asked = words.some(({ word }) => word.kind === "arabic") ? "ar" : "en";
    const hits = (list: readonly Scored[]) =>
      Promise.all(
        list.map(async ({ seat, score }) =>
          makeHit(await files.article(seat), score, spellings, asked),
        ),
      );
    const seats = new Set(found.map(({ seat }) => seat));
    const best = ordered[0];
    return {
      kind: "results",
      total: found.length,
      hits: await hits(page),
      partial: await hits(rest),
      facets: counting && facts ? countFacets(facts, seats) : noFacets,
      years: counting && facts ? countYears(facts, seats) : [],
      relaxed,
      didYouMean:
        best && words.some(isWrong)
          ? correction(request.text, words, await files.article(best.seat))
          : null,
    };
  }

  async function complete(text: string, limit = COMPLETIONS): Promise<readonly string[]> {
    const last = analyse(text).at(-1);
    return last ? asWritten(files, await completions(files, last.surface, limit)) : [];
  }

  return { search, complete };
}

/** Every article that the filters let through. */
function allArticles(facts: Facts | null, accept: (seat: number) => boolean): Scored[] {
  const seats = new Set([...(facts?.facets.language.values() ?? [])].flat());
  return [...seats].filter(accept).map((seat) => ({ seat, score: 0 }));
}
