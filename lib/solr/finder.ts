import type { Dictionaries } from "../search/files/open.ts";
import type { QueryItem } from "../search/query/asked-words.ts";
import type { AskedDate } from "../search/query/dates/asked-date.ts";
import { besideDates, givenUp, givesUp } from "../search/query/dates/narrow-to-dates.ts";
import { writeGroup } from "../search/query/flexsearch.ts";
import { MOST_READ, withPhrases } from "../search/query/phrases.ts";
import { resolveGroups } from "../search/query/resolve/resolve-groups.ts";
import { resolveWord, type Match } from "../search/query/resolve/resolve-word.ts";
import type { Finder } from "../search/query/search.ts";
import { LEAST_COVERAGE, needsAll, SHARE_OF_BEST } from "../search/rank/divide.ts";
import { termsOfPeriod, undatedTerm, unitOf } from "../search/words/date-terms.ts";
import { allOf, atLeast, eitherOf, not, nothing, withTerm, type Filter } from "./filters.ts";
import { FoundSet, type Scoring } from "./found-set.ts";
import type { Numbering } from "./numbering.ts";
import { scoreGroups } from "./score.ts";

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
      const { groups, any, needed, score, coverage } = asked;
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
      /** What an article must come to, by the most that those in reach and all that are admitted come to; see `divide`. */
      const bar = (best: number, ofAll: number, share: number): number =>
        best >= ofAll * share ? Math.max(best, ofAll) * share : best * share;
      const least = async () =>
        bar(
          ...(await Promise.all([
            inReach.most(coverage),
            isNarrow ? set(admitted).most(coverage) : 0,
          ])),
          LEAST_COVERAGE,
        );
      const all = needsAll(groups, question);
      const leastScore = all
        ? 0
        : bar(
            ...(await Promise.all([inReach.bestScore(), isNarrow ? set(admitted).bestScore() : 0])),
            SHARE_OF_BEST,
          );
      const [full, hasMore, ofAll] = await Promise.all([
        all ? set(passed, needed).count() : inReach.scoring(leastScore),
        all ? false : some(passed, needed),
        isNarrow ? some(admitted, needed) : false,
      ]);
      const hasAll = all ? full.length > 0 : hasMore;
      const others = async () => [
        ...passed,
        not(all ? allOf(needed) : atLeast(leastScore, score)),
        atLeast(await least(), coverage),
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
        any === null ? 0 : setOf(asked)([any], ...filters).bestScore();
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

function termsOf(matches: readonly Match[]): string[] {
  return matches.flatMap(({ family }) => family.members.map(({ term }) => term));
}

/** The articles in which all words of an item stand. */
export async function withAllWords(
  files: Dictionaries,
  { words }: Pick<QueryItem, "words">,
): Promise<Filter> {
  const resolved = await Promise.all(words.map(({ term }) => resolveWord(files, term, "none")));
  return allOf(
    resolved.map(({ matches }) => {
      const terms = termsOf(matches.filter(({ kind }) => kind === "word"));
      return terms.length === 0 ? nothing : withTerm(terms);
    }),
  );
}

/** The articles that may be of a date; see `articlesOf`. */
async function ofDate(files: Dictionaries, date: AskedDate, withUndated: boolean): Promise<Filter> {
  const worded = await Promise.all(date.says.map((said) => withAllWords(files, said)));
  const terms = termsOfPeriod(date, unitOf(date));
  return eitherOf([withTerm([...terms, ...(withUndated ? [undatedTerm] : [])]), ...worded]);
}
