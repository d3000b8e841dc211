import { untilItSucceeds } from "../../base/once.ts";
import type { Facts } from "../files/facts.ts";
import type { IndexFiles } from "../files/open.ts";
import { divide, type Limits } from "../rank/divide.ts";
import type { ScoredDoc } from "../rank/ranked.ts";
import { countsOf, noFacets } from "../show/counts.ts";
import { loadDates } from "./dates/load-dates.ts";
import { countTogether, docsOf, docsWithAll } from "./docs-with.ts";
import type { FileStorage } from "./file-storage.ts";
import { mountIndex, textOfTerms, writeGroup } from "./flexsearch.ts";
import type { Narrowed } from "./narrow.ts";
import { firstOf, orderBy } from "./order.ts";
import { MOST_READ, withPhrases } from "./phrases.ts";
import type { Finder, FoundArticles } from "./search.ts";
import type { OpenSource } from "./source.ts";

/** Few questions narrow: what reads filters and fields is loaded by those that do. */
const loadNarrowing = untilItSucceeds(() => import("./narrow.ts"));

type Found = readonly ScoredDoc[];

/** Opens the files of an index as a source of articles: their postings are read and scored here. */
export async function staticSource(
  files: IndexFiles,
  storage: FileStorage,
): Promise<OpenSource<Found, Limits>> {
  const finder = await staticFinder(files, storage);
  /** What was found last: a page asks for the counts of a question once it has its results, and they are of the same. */
  let last: { readonly asked: string; readonly found: FoundArticles<Found> } | null = null;
  return async ({ text, filters, query, typing, narrowing, byDate, counting }) => {
    const facts = narrowing || byDate || counting ? await files.facts() : null;
    const { lets, ...values } =
      narrowing && facts
        ? await (await loadNarrowing()).narrowed(files, facts, filters, query)
        : everything;
    const excluded = await Promise.all(query.excluded.map((item) => docsWithAll(files, item)));
    const accept = (doc: number) =>
      excluded.length === 0 || !excluded.some((docs) => docs.has(doc));
    const order = (newest: boolean) => orderBy(facts, newest);
    const asked = JSON.stringify([text, filters, typing]);
    return {
      ...finder,
      values,
      limits: { accept, lets },
      all: () => allArticles(facts, (doc) => lets(doc) && accept(doc)),
      kept: counting && last?.asked === asked ? last.found : null,
      keep: (found) => {
        last = { asked, found };
      },
      order,
      first: (articles, count, newest) => firstOf(articles, count, order(newest)),
      counts: (articles) => (facts ? countsOf(facts, articles) : { facets: noFacets, years: [] }),
    };
  };
}

async function staticFinder(
  files: IndexFiles,
  storage: FileStorage,
): Promise<Finder<Found, Limits>> {
  const index = await mountIndex(storage);
  // One id will do: which articles are found is decided here, on what the ids stand on.
  const score = async (groups: readonly string[]) =>
    storage.explain(await index.search(textOfTerms(groups), { suggest: true, limit: 1 }));
  return {
    files,
    ask: async (groups, limits, question) => {
      const answer = await score(groups);
      return {
        groups: answer.groups,
        ...divide(answer.groups, answer.ranked, limits, question),
      };
    },
    inDates: async ({ groups, dates, limits }) => {
      const reading = await loadDates();
      if (reading === null) return { groups, limits, given: [] };
      const { accept, ...narrowed } = await reading.narrowToDates(
        files,
        (item) => docsWithAll(files, item),
        async (others) =>
          (await score(others.map((items) => writeGroup(items, () => "none")))).ranked,
        { groups, dates, ...limits },
      );
      return { ...narrowed, limits: { ...limits, accept } };
    },
    together: (terms) => countTogether(files, terms),
    withPhrases: (articles, groups, words) =>
      withPhrases(files, firstOf(articles, MOST_READ, orderBy(null, false)), groups, (item) => {
        const own = words.filter((word) => word.item === item);
        return Promise.resolve(new Set(own.flatMap(({ resolved }) => docsOf(resolved.matches))));
      }),
  };
}

/** What a question without filters and fields comes to. */
const everything: Narrowed = {
  valueOf: (_, asked) => asked,
  unknown: new Map(),
  lets: () => true,
};

/** Every article that the filters let through. */
function allArticles(facts: Facts | null, accept: (doc: number) => boolean): Found {
  const docs = new Set([...(facts?.facets.language.values() ?? [])].flat());
  return [...docs].filter(accept).map((doc) => ({ doc, score: 0, coverage: 0, groups: 0 }));
}
