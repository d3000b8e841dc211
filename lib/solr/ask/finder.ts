import type { Dictionaries } from "../../search/files/open.ts";
import { besideDates, givenUp, givesUp } from "../../search/query/dates/narrow-to-dates.ts";
import { writeGroup } from "../../search/query/flexsearch.ts";
import { MOST_READ, withPhrases } from "../../search/query/phrases.ts";
import { resolveGroups } from "../../search/query/resolve/resolve-groups.ts";
import type { Finder } from "../../search/query/search.ts";
import { LEAST_COVERAGE, needsAll, SHARE_OF_BEST } from "../../search/rank/divide.ts";
import {
  allOf,
  atLeast,
  eitherOf,
  lessThan,
  not,
  nothing,
  withTerm,
  type Filter,
} from "./filters.ts";
import { FoundSet } from "./found-set.ts";
import type { Scoring } from "./scoring.ts";
import type { Numbering } from "./numbering.ts";
import { scoreGroups } from "./score.ts";
import { ofDate, termsOf } from "./word-filters.ts";

/** What the articles of an answer must be. */
export interface ServerLimits {
  /** What the question itself admits: its dates, and what it leaves out. */
  readonly accept: readonly Filter[];
  /** What the filters let through. */
  readonly lets: readonly Filter[];
}

/** Looks for the articles of one request on the server, which combines, scores and counts them. */
export function serverFinder(
  files: Dictionaries,
  numbering: Numbering,
): Finder<FoundSet, ServerLimits> {
  const { documents } = files.catalogue;
  const setOf =
    (scoring: Scoring) =>
    (...filters: (readonly Filter[])[]) =>
      new FoundSet(numbering, filters.flat(), scoring);
  const scored = async (texts: readonly string[]) => {
    const groups = await resolveGroups(files, texts);
    return { groups, ...(await scoreGroups(numbering.state, documents, groups)) };
  };
  return {
    files,
    ask: async (texts, { accept, lets }, question) => {
      const asked = await scored(texts);
      const { groups, any, needed } = asked;
      const set = setOf(asked);
      if (any === null) {
        const none = set([nothing]);
        return { groups, full: none, partial: none, hasAll: false, together: false };
      }
      const admitted = [any, ...accept];
      const passed = [...admitted, ...lets];
      const some = async (...filters: (readonly Filter[])[]) =>
        (await set(...filters).number()) > 0;
      const isNarrow = lets.length > 0;
      const inReach = set(passed);
      const all = set(admitted);
      /** What an article must come to, by the most that those in reach and all that are admitted come to; see `divide`. */
      const bar = async (
        most: (articles: FoundSet) => Promise<number>,
        share: number,
      ): Promise<number> => {
        const [best, wanted] = await Promise.all([most(inReach), isNarrow ? most(all) : 0]);
        return best >= wanted * share ? Math.max(best, wanted) * share : best * share;
      };
      const areNeeded = needsAll(groups, question);
      const leastScore = areNeeded
        ? 0
        : await bar((articles) => articles.bestScore(SHARE_OF_BEST), SHARE_OF_BEST);
      const [full, hasMore, ofAll] = await Promise.all([
        areNeeded ? set(passed, needed).count() : inReach.scoring(leastScore),
        areNeeded ? false : some(passed, needed),
        isNarrow ? some(admitted, needed) : false,
      ]);
      const hasAll = areNeeded ? full.length > 0 : hasMore;
      const others = async () => [
        ...passed,
        areNeeded ? not(allOf(needed)) : lessThan(leastScore, asked, "score"),
        atLeast(
          await bar(async (articles) => (await articles.peek()).coverage, LEAST_COVERAGE),
          asked,
          "coverage",
        ),
      ];
      const partial = new FoundSet(numbering, others, asked);
      if (full.length === 0) await partial.count();
      return { groups, full, partial, hasAll, together: hasAll || ofAll };
    },
    inDates: async (question) => {
      const { groups, dates, limits } = question;
      const { accept: admits, lets } = limits;
      const { others, telling } = besideDates(question);
      const held = await Promise.all(
        dates.map(async (any) =>
          eitherOf(await Promise.all(any.map((date) => ofDate(files, date, others.length > 0)))),
        ),
      );
      const accept = [...admits, ...held];
      const dated = { groups, limits: { accept, lets }, given: [] };
      if (!telling) return dated;
      const asked = await scored(others.map((items) => writeGroup(items, () => "none")));
      const { any } = asked;
      const best = (...filters: (readonly Filter[])[]) =>
        any === null ? 0 : setOf(asked)([any], ...filters).bestScore(1);
      const [ofDates, ofAny, datedPassing, anyPassing] = await Promise.all([
        ...[best(accept), best(admits)],
        ...[best(accept, lets), best(admits, lets)],
      ]);
      const isGivenUp = givesUp({
        dated: ofDates ?? 0,
        any: ofAny ?? 0,
        datedPassing: datedPassing ?? 0,
        anyPassing: anyPassing ?? 0,
      });
      return isGivenUp ? { groups: others, limits, given: givenUp(dates) } : dated;
    },
    together: async (terms) =>
      new FoundSet(numbering, [allOf(terms.map((term) => withTerm([term])))]).number(),
    withPhrases: async (articles, groups, words) => {
      const looked = await articles.first(MOST_READ, false);
      const { exact, nowhere } = await withPhrases(files, looked, groups, async (item) => {
        const own = words.filter((word) => word.item === item);
        const terms = termsOf(own.flatMap(({ resolved }) => resolved.matches));
        const docs = await articles.only(looked, [withTerm(terms)]).first(MOST_READ, false);
        return new Set(docs.map(({ doc }) => doc));
      });
      return { exact: articles.only(exact), nowhere };
    },
  };
}
