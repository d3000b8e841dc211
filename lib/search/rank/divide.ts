import { isCorrected } from "../query/resolve-word.ts";
import { isSentence, neededGroups, type ResolvedGroup, type ScoredDoc } from "./rank.ts";

/** Documents found, in no order. */
export interface Divided {
  /** Those that count as found: see `divide`. */
  readonly full: readonly ScoredDoc[];
  /** Those that have only some of the question; each is worth less than any of `full`. */
  readonly partial: readonly ScoredDoc[];
  /** Whether any of `full` has every group that is needed. */
  readonly hasAll: boolean;
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
 * @param groups what the documents were scored for.
 * @param ranked may be in any order; @param accept whether a document may be in the answer at all (filters, exclusions).
 * @param question whether it begins with a question word: then it is a sentence, however short.
 */
export function divide(
  groups: readonly ResolvedGroup[],
  ranked: readonly ScoredDoc[],
  accept: (doc: number) => boolean,
  question: boolean,
): Divided {
  const needed = neededGroups(groups);
  const accepted = ranked.filter(({ doc, score }) => score > 0 && accept(doc));
  const best = accepted.reduce((most, { score }) => Math.max(most, score), 0);
  const covered = accepted.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const corrected = groups.some(({ items }) => items.flat().some(isCorrected));
  const allNeeded = !question && !corrected && !isSentence(groups);
  const full: ScoredDoc[] = [];
  const partial: ScoredDoc[] = [];
  for (const one of accepted) {
    const counts = allNeeded ? one.groups === needed.length : one.score >= best * SHARE_OF_BEST;
    if (counts) full.push(one);
    else if (one.coverage >= covered * LEAST_COVERAGE) partial.push(one);
  }
  return { full, partial, hasAll: accepted.some((one) => one.groups === needed.length) };
}
