import { baseOf } from "./analyse.ts";
import type { Match, MatchKind, ResolvedWord } from "./matches.ts";
import type { Member } from "./postings.ts";
import { idf, ratioOf, saturate, SLOTS } from "./slots.ts";

/** A group of a question: any of its items will do; an item is found where all its words are. */
export interface ResolvedGroup {
  readonly items: readonly (readonly ResolvedWord[])[];
}

export interface Scored {
  readonly seat: number;
  readonly score: number;
}

/** Articles found, best first: those that have every group, and those that have only some. */
export interface Ranking {
  readonly full: readonly Scored[];
  readonly partial: readonly Scored[];
}

/** What each channel adds, beside the family's own weight 1. */
const WEIGHT_OF_BASE = 0.4;
const WEIGHT_OF_SURFACE = 0.3;
/** The exponents by which the share of the question that a channel covers enters the score. */
const COVERAGE = 1;
const EXACT_COVERAGE = 4;
/** What a match is worth that is not the word itself: of its family, and of the spelling found. */
const weightOf: Readonly<Record<Exclude<MatchKind, "word">, readonly [number, number]>> = {
  beginning: [0.6, 0.6],
  "one-letter-off": [0.4, 0.75],
  sound: [0.4, 0.6],
  translation: [0.5, 0.6],
};
/** Of articles with only some of the groups, those are left out that cover much less than the best. */
const LEAST_SHARE = 0.5;

/** One weight and one coverage for each seat. */
class Channel {
  readonly score: Float32Array;
  readonly coverage: Float32Array;

  constructor(seats: number) {
    this.score = new Float32Array(seats);
    this.coverage = new Float32Array(seats);
  }
}

/** Adds up the ratios of some spellings, seat by seat; returns the seats. */
function gather(members: readonly Member[], into: Float32Array): number[] {
  const seats: number[] = [];
  for (const { postings } of members) {
    for (const posting of postings) {
      const seat = Math.floor(posting / SLOTS);
      if (into[seat] === 0) seats.push(seat);
      into[seat] = (into[seat] ?? 0) + ratioOf(posting % SLOTS);
    }
  }
  return seats;
}

/**
 * Ranks the articles of a question.
 *
 * score = F · cF + 0.4 · B · cB⁴ + 0.3 · S · cS⁴, where F, B and S are the BM25 sums over the words' families
 * (stems), over their bases (alike but for proclitics) and over their exact spellings, and cF, cB, cS the
 * shares of the question, by idf, that the article has in that channel. A family finds; that *all* words
 * stand there exactly as asked lifts an article, that one of them does hardly counts.
 *
 * @param documents number of articles; @param seats all seats are below it.
 * @param accept whether an article may be in the answer at all (filters, exclusions).
 */
export function rank(
  groups: readonly ResolvedGroup[],
  documents: number,
  seats: number,
  accept: (seat: number) => boolean,
): Ranking {
  const family = new Channel(seats);
  const base = new Channel(seats);
  const surface = new Channel(seats);
  const found = new Uint8Array(seats);
  const ratios = new Float32Array(seats);
  let total = 0;

  /** Adds one channel of one word; clears `ratios` for the next. */
  const add = (members: readonly Member[], channel: Channel, share: number | null): number => {
    const touched = gather(members, ratios);
    const weight = idf(documents, touched.length);
    for (const seat of touched) {
      channel.score[seat] = (channel.score[seat] ?? 0) + weight * saturate(ratios[seat] ?? 0);
      channel.coverage[seat] = (channel.coverage[seat] ?? 0) + (share ?? weight);
      ratios[seat] = 0;
    }
    return weight;
  };

  /** The best that any other reading of the word gives each seat. */
  const others = (matches: readonly Match[]): { best: Map<number, number>; weight: number } => {
    const best = new Map<number, number>();
    let most = 0;
    for (const match of matches) {
      if (match.kind === "word") continue;
      const [ofFamily, ofSurface] = weightOf[match.kind];
      const own = match.family.members.filter((member) => member.surface === match.surface);
      for (const [members, factor] of [
        [match.family.members, ofFamily],
        [own, ofSurface],
      ] as const) {
        const touched = gather(members, ratios);
        const weight = idf(documents, touched.length);
        most = Math.max(most, weight);
        for (const seat of touched) {
          const value = factor * weight * saturate(ratios[seat] ?? 0);
          if (value > (best.get(seat) ?? 0)) best.set(seat, value);
          ratios[seat] = 0;
        }
      }
    }
    return { best, weight: most };
  };

  /** Adds a word; returns where it was found. */
  const addWord = ({ word, matches }: ResolvedWord): Set<number> => {
    const where = new Set<number>();
    let share = 0;
    const own = matches.find((match) => match.kind === "word");
    if (own) {
      const { members, key } = own.family;
      const asked = baseOf(word.surface, key);
      share = add(members, family, null);
      const sameBase = members.filter((member) => baseOf(member.surface, key) === asked);
      const same = members.filter((member) => member.surface === word.surface);
      add(sameBase, base, share);
      add(same, surface, share);
      for (const { postings } of members) {
        for (const posting of postings) where.add(Math.floor(posting / SLOTS));
      }
    }
    const { best, weight } = others(matches);
    if (!own) share = weight;
    for (const [seat, value] of best) {
      if (where.has(seat)) continue;
      where.add(seat);
      family.score[seat] = (family.score[seat] ?? 0) + value;
      family.coverage[seat] = (family.coverage[seat] ?? 0) + share;
    }
    total += share;
    return where;
  };

  for (const { items } of groups) {
    const here = new Set<number>();
    for (const words of items) {
      const wheres = words.map(addWord);
      const [first, ...rest] = wheres;
      for (const seat of first ?? []) {
        if (rest.every((where) => where.has(seat))) here.add(seat);
      }
    }
    for (const seat of here) found[seat] = (found[seat] ?? 0) + 1;
  }

  const scoreOf = (seat: number): number => {
    const part = (channel: Channel, weight: number, exponent: number) =>
      weight *
      (channel.score[seat] ?? 0) *
      Math.min(1, (channel.coverage[seat] ?? 0) / total) ** exponent;
    return (
      part(family, 1, COVERAGE) +
      part(base, WEIGHT_OF_BASE, EXACT_COVERAGE) +
      part(surface, WEIGHT_OF_SURFACE, EXACT_COVERAGE)
    );
  };
  const full: Scored[] = [];
  const partial: (Scored & { coverage: number })[] = [];
  let most = 0;
  for (let seat = 0; seat < seats; seat++) {
    const coverage = family.coverage[seat] ?? 0;
    if (coverage === 0 || !accept(seat)) continue;
    if (found[seat] === groups.length) full.push({ seat, score: scoreOf(seat) });
    else {
      partial.push({ seat, score: scoreOf(seat), coverage });
      most = Math.max(most, coverage);
    }
  }
  const order = (a: Scored, b: Scored) => b.score - a.score || a.seat - b.seat;
  return {
    full: full.sort(order),
    partial: partial
      .filter(({ coverage }) => coverage >= most * LEAST_SHARE)
      .map(({ seat, score }) => ({ seat, score }))
      .sort(order),
  };
}
