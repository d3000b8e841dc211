import { type Board, CHANNELS, FAMILY, SAME, SAME_ENDING, SAME_FRONT } from "./scorer.ts";
import { likeness } from "./likeness.ts";
import type { Match, MatchKind, ResolvedWord } from "../query/resolve-word.ts";
import { idf, saturate } from "./bm25.ts";

/** What a match is worth that is not the word itself: of its family, and of the spelling found. */
const worth: Readonly<Record<Exclude<MatchKind, "word">, readonly [family: number, own: number]>> =
  {
    beginning: [0.6, 0.6],
    "one-letter-off": [0.4, 0.75],
    sound: [0.4, 0.6],
    translation: [0.5, 0.6],
  };

/** What a word of a question weighs (its idf), and the seats where it was found. */
export interface AddedWord {
  readonly weight: number;
  readonly seats: readonly number[];
}

/** Adds a word of a question to the board, in every channel. */
export function addWord(
  board: Board,
  documents: number,
  { word, matches }: ResolvedWord,
): AddedWord {
  const own = matches.find(({ kind }) => kind === "word");
  const found = own ? addOwn(board, documents, word.surface, own) : { weight: 0, seats: [] };
  if (matches.length === (own ? 1 : 0)) return found;
  const others = bestOfOthers(board, documents, matches);
  const weight = own ? found.weight : others.weight;
  const stamp = board.mark(found.seats);
  const seats = [...found.seats];
  for (const [seat, value] of others.best) {
    if (board.bears(seat, stamp)) continue;
    seats.push(seat);
    board.add(seat, FAMILY, value, weight);
  }
  return { weight, seats };
}

/**
 * Adds the word's own family. A spelling counts for as much of the family as it has letters in common with the
 * one asked for, in the sum of occurrences as in the number of articles by which the word is rare or not.
 */
function addOwn(
  board: Board,
  documents: number,
  asked: string,
  { family: { members, key } }: Match,
): AddedWord {
  const seats: number[] = [];
  const articles = new Array<number>(CHANNELS).fill(0);
  for (const member of members) {
    const { letters, sameEnding, sameFront } = likeness(asked, member.surface, key);
    const channels: number[] = [];
    if (sameEnding) channels.push(SAME_ENDING);
    if (sameFront) channels.push(SAME_FRONT);
    if (sameEnding && sameFront) channels.push(SAME);
    board.gather(member, letters, channels, seats);
    articles[FAMILY] = (articles[FAMILY] ?? 0) + member.postings.length * letters;
  }
  articles[FAMILY] = Math.min(articles[FAMILY] ?? 0, seats.length);
  const { ratios } = board;
  for (let channel = FAMILY + 1; channel < CHANNELS; channel++) {
    for (const seat of seats) {
      if (ratios[seat * CHANNELS + channel] !== 0) articles[channel] = (articles[channel] ?? 0) + 1;
    }
  }
  const idfs = articles.map((containing) => idf(documents, containing));
  const weight = idfs[FAMILY] ?? 0;
  for (const seat of seats) {
    for (let channel = 0; channel < CHANNELS; channel++) {
      const at = seat * CHANNELS + channel;
      const ratio = ratios[at] ?? 0;
      if (ratio === 0) continue;
      board.add(seat, channel, (idfs[channel] ?? 0) * saturate(ratio), weight);
      ratios[at] = 0;
    }
  }
  return { weight, seats };
}

/** The best that any other reading of a word gives each seat, and the most that one of them weighs. */
function bestOfOthers(
  board: Board,
  documents: number,
  matches: readonly Match[],
): { best: ReadonlyMap<number, number>; weight: number } {
  const best = new Map<number, number>();
  let most = 0;
  for (const { kind, family, surface } of matches) {
    if (kind === "word") continue;
    const own = family.members.filter((member) => member.surface === surface);
    for (const [members, factor] of [
      [family.members, worth[kind][0]],
      [own, worth[kind][1]],
    ] as const) {
      const touched: number[] = [];
      for (const member of members) board.gather(member, 1, [], touched);
      const weight = idf(documents, touched.length);
      most = Math.max(most, weight);
      for (const seat of touched) {
        const at = seat * CHANNELS;
        const value = factor * weight * saturate(board.ratios[at] ?? 0);
        if (value > (best.get(seat) ?? 0)) best.set(seat, value);
        board.ratios[at] = 0;
      }
    }
  }
  return { best, weight: most };
}
