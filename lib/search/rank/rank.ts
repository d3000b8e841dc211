import { addWord } from "./score-word.ts";
import { type Board, CHANNELS, FAMILY } from "./scorer.ts";
import type { ResolvedWord } from "../query/resolve-word.ts";

/** A group of a question: any of its items will do; an item is found where all its words are. */
export interface ResolvedGroup {
  readonly items: readonly (readonly ResolvedWord[])[];
}

export interface Scored {
  readonly seat: number;
  readonly score: number;
}

/** Articles found, in no order. */
export interface Ranking {
  /** Those that count as found: see `rank`. */
  readonly full: readonly Scored[];
  /** Those that have only some of the question; each is worth less than any of `full`. */
  readonly partial: readonly Scored[];
  /** Whether any of `full` has every group. */
  readonly whole: boolean;
}

/** What each channel adds to the score of the first, the family's. */
const exactWeights: readonly number[] = [0, 0.58, 0.3, 0.03];
/** Longer questions are sentences: few texts have every word, and those that have most of them are meant too. */
const MOST_WORDS_ALL_NEEDED = 3;
/** Of a sentence, articles are found that score at least so much of what the best one does. */
const SHARE_OF_BEST = 0.5;
/** Of articles with only some of the groups, those are left out that cover much less than the best. */
const LEAST_COVERAGE = 0.5;

/**
 * Ranks the articles of a question.
 *
 * score = F · √cF + 0.58 · E · cE⁴ + 0.3 · A · cA⁴ + 0.03 · S · cS⁴, where F, E, A and S are the BM25 sums over the
 * words' families (stems), over the spellings with the same ending (whatever is joined in front), with the
 * same front (whatever the ending), and over the exact spellings; cF … cS are the shares of the question, by
 * idf, that the article has in that channel. A family finds; that *all* words stand there alike lifts an
 * article, that one of them does hardly counts.
 *
 * Of a question of up to three words, articles are found that have them all. Of a longer one, or one with a word
 * that was only found with another letter, those are found that are at least half as good as the best.
 *
 * @param documents number of articles.
 * @param board is left cleared.
 * @param accept whether an article may be in the answer at all (filters, exclusions).
 */
export function rank(
  groups: readonly ResolvedGroup[],
  documents: number,
  board: Board,
  accept: (seat: number) => boolean,
): Ranking {
  let total = 0;
  for (const group of groups) total += addGroup(board, documents, group);
  const allNeeded = groups.length <= MOST_WORDS_ALL_NEEDED && !groups.some(isCorrected);
  const values = new Float32Array(board.seats.length);
  let best = 0;
  let most = 0;
  let whole = false;
  for (const [at, seat] of board.seats.entries()) {
    if (!accept(seat)) continue;
    const value = scoreOf(board, seat, total);
    values[at] = value;
    if (value > best) best = value;
    most = Math.max(most, board.coverage[seat * CHANNELS + FAMILY] ?? 0);
    if (board.groups[seat] === groups.length) whole = true;
  }
  const full: Scored[] = [];
  const partial: Scored[] = [];
  for (const [at, seat] of board.seats.entries()) {
    const score = values[at] ?? 0;
    if (score === 0) continue;
    const counts = allNeeded ? board.groups[seat] === groups.length : score >= best * SHARE_OF_BEST;
    if (counts) full.push({ seat, score });
    else if ((board.coverage[seat * CHANNELS + FAMILY] ?? 0) >= most * LEAST_COVERAGE) {
      partial.push({ seat, score });
    }
  }
  board.clear();
  return { full, partial, whole };
}

/** Adds a group of alternatives; returns what it weighs. */
function addGroup(board: Board, documents: number, { items }: ResolvedGroup): number {
  let most = 0;
  const found: (readonly number[])[] = [];
  for (const words of items) {
    const added = words.map((word) => addWord(board, documents, word));
    most = Math.max(
      most,
      added.reduce((sum, { weight }) => sum + weight, 0),
    );
    const [first, ...rest] = added.map(({ seats }) => seats);
    let seats = first ?? [];
    for (const next of rest) {
      const stamp = board.mark(next);
      seats = seats.filter((seat) => board.bears(seat, stamp));
    }
    found.push(seats);
  }
  const here = found.length === 1 ? (found[0] ?? []) : new Set(found.flat());
  for (const seat of here) board.groups[seat] = (board.groups[seat] ?? 0) + 1;
  return most;
}

/** Whether a word of a group was only found with another letter. */
function isCorrected({ items }: ResolvedGroup): boolean {
  return items.some((words) => words.some(({ matches }) => matches[0]?.kind === "one-letter-off"));
}

const PRECISION = 2 ** 20;

function scoreOf({ scores, coverage }: Board, seat: number, total: number): number {
  const row = seat * CHANNELS;
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
