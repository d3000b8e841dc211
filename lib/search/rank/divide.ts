import { isCorrected } from "../query/resolve/resolve-word.ts";
import { isSentence, neededGroups, type ResolvedGroup } from "./rank.ts";
import { docAt, mostOf, placesOf, type Ranked, type ScoredDoc } from "./ranked.ts";

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

/**
 * Whether an article must have every group that is needed to be found.
 *
 * @param question whether it begins with a question word.
 */
export function needsAll(groups: readonly ResolvedGroup[], question: boolean): boolean {
  const corrected = groups.some(({ items }) => items.flat().some(isCorrected));
  return !question && !corrected && !isSentence(groups);
}

/** Of a sentence, articles are found that score at least so much of what the best one does. */
export const SHARE_OF_BEST = 0.5;
/** Of articles with only some of the groups, those are left out that cover much less than the best. */
export const LEAST_COVERAGE = 0.5;

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
 * @param question whether it begins with a question word: then it is a sentence, however short.
 */
export function divide(
  groups: readonly ResolvedGroup[],
  ranked: Ranked,
  { accept, lets }: Limits,
  question: boolean,
): Divided {
  const needed = neededGroups(groups).length;
  const { docs, scores, coverage, groups: had } = ranked;
  const admitted = placesOf(ranked, (doc, at) => (scores[at] ?? 0) > 0 && accept(doc));
  const passed = admitted.filter((at) => lets(docs[at] ?? 0));
  const bar = (column: ArrayLike<number>, share: number): number => {
    const best = mostOf(column, passed);
    const wanted = mostOf(column, admitted) * share;
    return best >= wanted ? wanted : best * share;
  };
  const leastScore = bar(scores, SHARE_OF_BEST);
  const leastCoverage = bar(coverage, LEAST_COVERAGE);
  const allNeeded = needsAll(groups, question);
  const full: ScoredDoc[] = [];
  const partial: ScoredDoc[] = [];
  for (const at of passed) {
    const counts = allNeeded ? had[at] === needed : (scores[at] ?? 0) >= leastScore;
    if (counts) full.push(docAt(ranked, at));
    else if ((coverage[at] ?? 0) >= leastCoverage) partial.push(docAt(ranked, at));
  }
  const hasAll = (places: readonly number[]) => places.some((at) => had[at] === needed);
  return { full, partial, hasAll: hasAll(passed), together: hasAll(admitted) };
}
