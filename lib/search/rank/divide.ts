import { isCorrected } from "../query/resolve/resolve-word.ts";
import { isSentence, neededGroups, type ResolvedGroup, type ScoredDoc } from "./rank.ts";

/** Which documents may be in an answer. */
export interface Limits {
  /** Whether the question itself admits one: its dates, and what it leaves out. */
  readonly accept: (doc: number) => boolean;
  /** Whether the filters let one through. They take away from what the question finds, and change no more of it. */
  readonly lets: (doc: number) => boolean;
}

/** Documents found, in no order. */
export interface Divided {
  /** Those that count as found: see `divide`. */
  readonly full: readonly ScoredDoc[];
  /** Those that have only some of the question; each is worth less than any of `full`. */
  readonly partial: readonly ScoredDoc[];
  /** Whether any of `full` has every group that is needed. */
  readonly hasAll: boolean;
  /** Whether any document has that the question admits, filters or not: then its words are what they seem. */
  readonly together: boolean;
}

/** Of a sentence, articles are found that score at least so much of what the best one does. */
const SHARE_OF_BEST = 0.5;
/** Of articles with only some of the groups, those are left out that cover much less than the best. */
const LEAST_COVERAGE = 0.5;

/**
 * Divides documents into those that a question finds and those that come near.
 *
 * Of keywords, articles are found that have them all. Of a sentence, and of words one of which was only found with
 * another letter, those are found that are at least half as good as the best.
 *
 * What counts as good is measured on all that the question admits, so that a filter leaves as many as were counted for
 * it; only where that leaves none, on what the filters let through.
 *
 * @param groups what the documents were scored for.
 * @param ranked may be in any order.
 * @param question whether it begins with a question word: then it is a sentence, however short.
 */
export function divide(
  groups: readonly ResolvedGroup[],
  ranked: readonly ScoredDoc[],
  { accept, lets }: Limits,
  question: boolean,
): Divided {
  const needed = neededGroups(groups);
  const admitted = ranked.filter(({ doc, score }) => score > 0 && accept(doc));
  const passed = admitted.filter(({ doc }) => lets(doc));
  const bar = (valueOf: (one: ScoredDoc) => number, share: number): number => {
    const most = (list: readonly ScoredDoc[]) =>
      list.reduce((best, one) => Math.max(best, valueOf(one)), 0);
    const best = most(passed);
    const wanted = most(admitted) * share;
    return best >= wanted ? wanted : best * share;
  };
  const score = bar((one) => one.score, SHARE_OF_BEST);
  const coverage = bar((one) => one.coverage, LEAST_COVERAGE);
  const corrected = groups.some(({ items }) => items.flat().some(isCorrected));
  const allNeeded = !question && !corrected && !isSentence(groups);
  const full: ScoredDoc[] = [];
  const partial: ScoredDoc[] = [];
  for (const one of passed) {
    const counts = allNeeded ? one.groups === needed.length : one.score >= score;
    if (counts) full.push(one);
    else if (one.coverage >= coverage) partial.push(one);
  }
  const hasAll = (list: readonly ScoredDoc[]) => list.some((one) => one.groups === needed.length);
  return { full, partial, hasAll: hasAll(passed), together: hasAll(admitted) };
}
