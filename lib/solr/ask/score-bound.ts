import { K1 } from "../../search/rank/bm25.ts";

/** What the score of a question cannot exceed. */
export interface ScoreBound {
  /** What all of the question weighs. */
  readonly total: number;
  /** The most that a reading of one of its words may count for, by what the word weighs. */
  readonly family: number;
  /** The most that the channels of exact forms may add, by what the word weighs. */
  readonly exact: number;
  /** The power of the share in these channels; see `rank`. */
  readonly power: number;
}

/** Halvings of an interval: as exact as Solr's numbers. */
const STEPS = 30;

/**
 * How much of a question an article must have to score so much. No word counts for more than k1 + 1 times its weight, however
 * often it stands there; so an article with a coverage of c scores no more than
 *
 *     (k1 + 1) · c · (family · √s + exact · sⁿ), where s = c / total, at most 1,
 *
 * which grows with c. Those with less need not be scored.
 */
export function coverageFor({ total, family, exact, power }: ScoreBound, score: number): number {
  const most = (coverage: number): number => {
    const share = Math.min(1, coverage / total);
    return (K1 + 1) * coverage * (family * Math.sqrt(share) + exact * share ** power);
  };
  let [low, high] = [0, total];
  // A question with alternatives may be covered by more than it weighs.
  if (!(total > 0) || most(high) < score) return high;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (most(middle) < score) low = middle;
    else high = middle;
  }
  return low;
}
