import type { ResolvedWord } from "../query/resolve/resolve-word.ts";
import type { Ranked } from "./ranked.ts";
import { scoreWord } from "./score-word.ts";
import { CHANNELS, FAMILY, type Scorer } from "./scorer.ts";

/** A group of a question: any of its items will do; an item is found where all its words are. */
export interface ResolvedGroup {
  readonly items: readonly (readonly ResolvedWord[])[];
  /** It counts for little, and is not needed. */
  readonly light: boolean;
}

/** The idf of a light word counts for so much. */
export const LIGHT = 0.3;

/** What each channel adds to the score of the first, the family's. */
export const exactWeights: readonly number[] = [0, 0.6, 0.35, 0.1];

/** The powers of cE, cA and cS, n below. */
export const powers = { keywords: 6, sentence: 1 } as const;
/** To raise a number to a power that is not written out takes longer than all else. */
const keywordPower = (share: number): number => share * share * share * share * share * share;
const sentencePower = (share: number): number => share;

/** More words than so many are a sentence: few texts have them all, and those that have most of them are meant too. */
const MOST_KEYWORDS = 3;

/** The groups of a question that are needed, as far as the archive has them. */
export function neededGroups(groups: readonly ResolvedGroup[]): readonly ResolvedGroup[] {
  return groups.filter(({ items, light }) => !light && knownOf(items).length > 0);
}

/** Whether a question has too many words for keywords. */
export function isSentence(groups: readonly ResolvedGroup[]): boolean {
  return neededGroups(groups).length > MOST_KEYWORDS;
}

/**
 * Scores the documents that have anything of a question.
 *
 * score = F · √cF + 0.6 · E · cEⁿ + 0.35 · A · cAⁿ + 0.1 · S · cSⁿ, where F, E, A and S are the BM25 sums over the
 * words' families (stems), over the terms with the same ending (whatever is joined in front), with the
 * same front (whatever the ending), and over the exact terms; cF … cS are the shares of the question, by
 * idf, that the article has in that channel. A family finds; that *all* words stand there alike lifts an
 * article, that one of a few does hardly counts: n = 6 for keywords. Of a sentence few texts have every word, and
 * each that stands there alike counts by itself: n = 1.
 *
 * @param documents number of articles.
 * @param scorer is left cleared.
 */
export function rank(groups: readonly ResolvedGroup[], documents: number, scorer: Scorer): Ranked {
  const power = isSentence(groups) ? sentencePower : keywordPower;
  let total = 0;
  for (const { items, light } of groups)
    total += scoreGroup(scorer, documents, knownOf(items), light);
  const docs = scorer.docs.slice();
  const scores = new Float64Array(docs.length);
  const coverage = new Float32Array(docs.length);
  const had = new Uint8Array(docs.length);
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at] ?? 0;
    scores[at] = scoreOf(scorer, doc, total, power);
    coverage[at] = scorer.coverage[doc * CHANNELS + FAMILY] ?? 0;
    had[at] = scorer.groups[doc] ?? 0;
  }
  scorer.clear();
  return { docs, scores, coverage, groups: had };
}

/** A group without the words that the archive does not have. */
export function knownOf(items: ResolvedGroup["items"]): ResolvedGroup["items"] {
  return items
    .map((words) => words.filter(({ matches }) => matches.length > 0))
    .filter((words) => words.length > 0);
}

/** Adds a group of alternatives; returns what it weighs. */
function scoreGroup(
  scorer: Scorer,
  documents: number,
  items: ResolvedGroup["items"],
  light: boolean,
): number {
  let most = 0;
  const found: (readonly number[])[] = [];
  for (const words of items) {
    const scored = words.map((word) => scoreWord(scorer, documents, word, light ? LIGHT : 1));
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
  if (light) return most;
  const here = found.length === 1 ? (found[0] ?? []) : new Set(found.flat());
  for (const doc of here) scorer.groups[doc] = (scorer.groups[doc] ?? 0) + 1;
  return most;
}

const PRECISION = 2 ** 20;

function scoreOf(
  { scores, coverage }: Scorer,
  doc: number,
  total: number,
  power: typeof keywordPower,
): number {
  const row = doc * CHANNELS;
  let score = Math.sqrt(Math.min(1, (coverage[row] ?? 0) / total)) * (scores[row] ?? 0);
  for (let channel = 1; channel < CHANNELS; channel++) {
    const found = scores[row + channel] ?? 0;
    if (found === 0) continue;
    const covered = Math.min(1, (coverage[row + channel] ?? 0) / total);
    score += (exactWeights[channel] ?? 0) * found * power(covered);
  }
  // Sums in another order differ in their last bits, and the order of words must not count.
  return Math.round(score * PRECISION) / PRECISION;
}
