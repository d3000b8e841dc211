import type { ResolvedWord } from "../query/resolve-word.ts";
import { scoreWord } from "./score-word.ts";
import { CHANNELS, FAMILY, type Scorer } from "./scorer.ts";

/** A group of a question: any of its items will do; an item is found where all its words are. */
export type ResolvedGroup = readonly (readonly ResolvedWord[])[];

/** A document that has something of a question. */
export interface ScoredDoc {
  readonly doc: number;
  readonly score: number;
  /** How much of the question it has, in the sum of its words' weights. */
  readonly coverage: number;
  /** How many of the question's groups it has. */
  readonly groups: number;
}

/** What each channel adds to the score of the first, the family's. */
const exactWeights: readonly number[] = [0, 0.58, 0.3, 0.03];

/**
 * Scores the documents that have anything of a question.
 *
 * score = F · √cF + 0.58 · E · cE⁴ + 0.3 · A · cA⁴ + 0.03 · S · cS⁴, where F, E, A and S are the BM25 sums over the
 * words' families (stems), over the terms with the same ending (whatever is joined in front), with the
 * same front (whatever the ending), and over the exact terms; cF … cS are the shares of the question, by
 * idf, that the article has in that channel. A family finds; that *all* words stand there alike lifts an
 * article, that one of them does hardly counts.
 *
 * @param documents number of articles.
 * @param scorer is left cleared.
 * @returns documents in no order.
 */
export function rank(
  groups: readonly ResolvedGroup[],
  documents: number,
  scorer: Scorer,
): ScoredDoc[] {
  let total = 0;
  for (const group of groups) total += scoreGroup(scorer, documents, knownOf(group));
  const ranked = scorer.docs.map((doc) => ({
    doc,
    score: scoreOf(scorer, doc, total),
    coverage: scorer.coverage[doc * CHANNELS + FAMILY] ?? 0,
    groups: scorer.groups[doc] ?? 0,
  }));
  scorer.clear();
  return ranked;
}

/** A group without the words that the archive does not have. */
function knownOf(items: ResolvedGroup): ResolvedGroup {
  return items
    .map((words) => words.filter(({ matches }) => matches.length > 0))
    .filter((words) => words.length > 0);
}

/** Adds a group of alternatives; returns what it weighs. */
function scoreGroup(scorer: Scorer, documents: number, items: ResolvedGroup): number {
  let most = 0;
  const found: (readonly number[])[] = [];
  for (const words of items) {
    const scored = words.map((word) => scoreWord(scorer, documents, word));
    most = Math.max(
      most,
      scored.reduce((sum, { weight }) => sum + weight, 0),
    );
    const [first, ...rest] = scored.map(({ docs }) => docs);
    let docs = first ?? [];
    for (const next of rest) {
      const stamp = scorer.stamp(next);
      docs = docs.filter((doc) => scorer.bears(doc, stamp));
    }
    found.push(docs);
  }
  const here = found.length === 1 ? (found[0] ?? []) : new Set(found.flat());
  for (const doc of here) scorer.groups[doc] = (scorer.groups[doc] ?? 0) + 1;
  return most;
}

const PRECISION = 2 ** 20;

function scoreOf({ scores, coverage }: Scorer, doc: number, total: number): number {
  const row = doc * CHANNELS;
  let score = Math.sqrt(Math.min(1, (coverage[row] ?? 0) / total)) * (scores[row] ?? 0);
  for (let channel = 1; channel < CHANNELS; channel++) {
    const found = scores[row + channel] ?? 0;
    if (found === 0) continue;
    const covered = Math.min(1, (coverage[row + channel] ?? 0) / total) ** 2;
    score += (exactWeights[channel] ?? 0) * found * covered * covered;
  }
  // Sums in another order differ in their last bits, and the order of words must not count.
  return Math.round(score * PRECISION) / PRECISION;
}
