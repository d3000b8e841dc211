import { isCorrected } from "../query/resolve-word.ts";
import type { ResolvedGroup, ScoredDoc } from "./rank.ts";

/** Documents found, in no order. */
export interface Divided {
  /** Those that count as found: see `divide`. */
  readonly full: readonly ScoredDoc[];
  /** Those that have only some of the question; each is worth less than any of `full`. */
  readonly partial: readonly ScoredDoc[];
  /** Whether any of `full` has every group. */
  readonly hasAll: boolean;
}

/** Longer questions are sentences: few texts have every word, and those that have most of them are meant too. */
const MOST_WORDS_ALL_NEEDED = 3;
/** Of a sentence, articles are found that score at least so much of what the best one does. */
const SHARE_OF_BEST = 0.5;
/** Of articles with only some of the groups, those are left out that cover much less than the best. */
const LEAST_COVERAGE = 0.5;

/**
 * Divides documents into those that a question finds and those that come near.
 *
 * Of a question of up to three words, articles are found that have them all. Of a longer one, or one with a word
 * that was only found with another letter, those are found that are at least half as good as the best.
 *
 * @param groups what the documents were scored for.
 * @param ranked may be in any order; @param accept whether a document may be in the answer at all (filters, exclusions).
 */
export function divide(
  groups: readonly ResolvedGroup[],
  ranked: readonly ScoredDoc[],
  accept: (doc: number) => boolean,
): Divided {
  const words = groups.map((items) => items.flat());
  const known = words.filter((own) => own.some(({ matches }) => matches.length > 0)).length;
  const accepted = ranked.filter(({ doc, score }) => score > 0 && accept(doc));
  const best = accepted.reduce((most, { score }) => Math.max(most, score), 0);
  const covered = accepted.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const allNeeded = known <= MOST_WORDS_ALL_NEEDED && !words.flat().some(isCorrected);
  const full: ScoredDoc[] = [];
  const partial: ScoredDoc[] = [];
  for (const one of accepted) {
    const counts = allNeeded ? one.groups === known : one.score >= best * SHARE_OF_BEST;
    if (counts) full.push(one);
    else if (one.coverage >= covered * LEAST_COVERAGE) partial.push(one);
  }
  return { full, partial, hasAll: accepted.some((one) => one.groups === known) };
}
