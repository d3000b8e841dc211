import type { Match, MatchKind, ResolvedWord } from "../query/resolve/resolve-word.ts";
import { idf } from "./bm25.ts";
import { likeness } from "./likeness.ts";
import { FAMILY, SAME, SAME_ENDING, SAME_FRONT, type Scorer } from "./scorer.ts";

/** What a match is worth that is not the word itself: of its family, and of the term found. */
export const worth: Readonly<
  Record<Exclude<MatchKind, "word">, readonly [family: number, own: number]>
> = {
  beginning: [0.6, 0.6],
  "one-letter-off": [0.4, 0.75],
  sound: [0.4, 0.6],
  translation: [0.5, 0.6],
  date: [0.75, 0.75],
};

/** What a word of a question weighs (its idf), and the documents in which it was found. */
export interface ScoredWord {
  readonly weight: number;
  readonly docs: readonly number[];
}

/**
 * Adds a word of a question to the scores, in every channel.
 *
 * @param documents number of articles.
 * @param share what the word counts for beside others: its idf is multiplied by it.
 */
export function scoreWord(
  scorer: Scorer,
  documents: number,
  { term, matches }: ResolvedWord,
  share: number,
): ScoredWord {
  const weigh = (containing: number) => share * idf(documents, containing);
  const own = matches.find(({ kind }) => kind === "word");
  if (own && matches.length === 1) return scoreOwn(scorer, weigh, term, own);
  const others = gatherOthers(scorer, weigh, matches);
  const before = Float32Array.from(others.docs, (doc) => scorer.scoreOf(doc));
  const found = own ? scoreOwn(scorer, weigh, term, own) : { weight: others.weight, docs: [] };
  const { weight } = found;
  const stamp = scorer.stamp(found.docs);
  const docs = [...found.docs];
  for (const [at, doc] of others.docs.entries()) {
    const score = scorer.most[doc] ?? 0;
    scorer.most[doc] = 0;
    if (scorer.bears(doc, stamp)) {
      // The word is there, but maybe only among its records' names, while the text has it in the other script.
      const better = score - (scorer.scoreOf(doc) - (before[at] ?? 0));
      if (better > 0) scorer.add(doc, better, 0);
      continue;
    }
    docs.push(doc);
    scorer.add(doc, score, weight);
  }
  return { weight, docs };
}

/**
 * Adds the word's own family. A term counts for as much of the family as it has letters in common with the
 * one asked for, in the sum of occurrences as in the number of articles by which the word is rare or not.
 */
function scoreOwn(
  scorer: Scorer,
  weigh: (containing: number) => number,
  asked: string,
  { family: { members, key } }: Match,
): ScoredWord {
  const docs: number[] = [];
  let [family, ending, front, same] = [0, 0, 0, 0];
  for (const { term, postings } of members) {
    const { letters, sameEnding, sameFront } = likeness(asked, term, key);
    scorer.gather(FAMILY, postings, letters, docs);
    family += postings.length * letters;
    if (sameEnding) ending += scorer.gather(SAME_ENDING, postings, 1);
    if (sameFront) front += scorer.gather(SAME_FRONT, postings, 1);
    if (sameEnding && sameFront) same += scorer.gather(SAME, postings, 1);
  }
  const weight = weigh(Math.min(family, docs.length));
  // In the order of the channels.
  scorer.settle(docs, [weight, weigh(ending), weigh(front), weigh(same)], weight);
  return { weight, docs };
}

/**
 * Puts the best that any other reading of a word gives each document into the scorer's `most`.
 *
 * @returns these documents, and the most that one of the readings weighs.
 */
function gatherOthers(
  scorer: Scorer,
  weigh: (containing: number) => number,
  matches: readonly Match[],
): ScoredWord {
  const { most } = scorer;
  const found: number[] = [];
  let heaviest = 0;
  for (const { kind, family, term, likely } of matches) {
    if (kind === "word") continue;
    const own = family.members.filter((member) => member.term === term);
    for (const [members, factor] of [
      [family.members, worth[kind][0]],
      [own, worth[kind][1]],
    ] as const) {
      const docs: number[] = [];
      for (const { postings } of members) scorer.gather(FAMILY, postings, 1, docs);
      const weight = weigh(docs.length);
      heaviest = Math.max(heaviest, weight);
      for (const doc of docs) {
        const score = likely * factor * weight * scorer.take(doc);
        const before = most[doc] ?? 0;
        if (score <= before) continue;
        if (before === 0) found.push(doc);
        most[doc] = score;
      }
    }
  }
  return { docs: found, weight: heaviest };
}
