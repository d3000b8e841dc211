import type { Match, MatchKind, ResolvedWord } from "../query/resolve/resolve-word.ts";
import { idf, saturate } from "./bm25.ts";
import { likeness } from "./likeness.ts";
import { CHANNELS, FAMILY, SAME, SAME_ENDING, SAME_FRONT, type Scorer } from "./scorer.ts";

/** What a match is worth that is not the word itself: of its family, and of the term found. */
const worth: Readonly<Record<Exclude<MatchKind, "word">, readonly [family: number, own: number]>> =
  {
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
  const others = bestOfOthers(scorer, weigh, matches);
  const scoreNow = (doc: number) => scorer.scores[doc * CHANNELS + FAMILY] ?? 0;
  const before = new Map([...others.best.keys()].map((doc) => [doc, scoreNow(doc)]));
  const found = own ? scoreOwn(scorer, weigh, term, own) : { weight: others.weight, docs: [] };
  const { weight } = found;
  const stamp = scorer.stamp(found.docs);
  const docs = [...found.docs];
  for (const [doc, score] of others.best) {
    if (scorer.bears(doc, stamp)) {
      // The word is there, but maybe only among its records' names, while the text has it in the other script.
      const better = score - (scoreNow(doc) - (before.get(doc) ?? 0));
      if (better > 0) scorer.add(doc, FAMILY, better, 0);
      continue;
    }
    docs.push(doc);
    scorer.add(doc, FAMILY, score, weight);
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
  const articles = new Array<number>(CHANNELS).fill(0);
  for (const { term, postings } of members) {
    const { letters, sameEnding, sameFront } = likeness(asked, term, key);
    const channels: number[] = [];
    if (sameEnding) channels.push(SAME_ENDING);
    if (sameFront) channels.push(SAME_FRONT);
    if (sameEnding && sameFront) channels.push(SAME);
    scorer.gather(postings, letters, channels, docs);
    articles[FAMILY] = (articles[FAMILY] ?? 0) + postings.length * letters;
  }
  articles[FAMILY] = Math.min(articles[FAMILY] ?? 0, docs.length);
  const { ratios } = scorer;
  for (let channel = FAMILY + 1; channel < CHANNELS; channel++) {
    for (const doc of docs) {
      if (ratios[doc * CHANNELS + channel] !== 0) articles[channel] = (articles[channel] ?? 0) + 1;
    }
  }
  const idfs = articles.map(weigh);
  const weight = idfs[FAMILY] ?? 0;
  for (const doc of docs) {
    for (let channel = 0; channel < CHANNELS; channel++) {
      const at = doc * CHANNELS + channel;
      const ratio = ratios[at] ?? 0;
      if (ratio === 0) continue;
      scorer.add(doc, channel, (idfs[channel] ?? 0) * saturate(ratio), weight);
      ratios[at] = 0;
    }
  }
  return { weight, docs };
}

/** The best that any other reading of a word gives each document, and the most that one of them weighs. */
function bestOfOthers(
  scorer: Scorer,
  weigh: (containing: number) => number,
  matches: readonly Match[],
): { best: ReadonlyMap<number, number>; weight: number } {
  const best = new Map<number, number>();
  let most = 0;
  for (const { kind, family, term, likely } of matches) {
    if (kind === "word") continue;
    const own = family.members.filter((member) => member.term === term);
    for (const [members, factor] of [
      [family.members, worth[kind][0]],
      [own, worth[kind][1]],
    ] as const) {
      const docs: number[] = [];
      for (const { postings } of members) scorer.gather(postings, 1, [], docs);
      const weight = weigh(docs.length);
      most = Math.max(most, weight);
      for (const doc of docs) {
        const at = doc * CHANNELS;
        const score = likely * factor * weight * saturate(scorer.ratios[at] ?? 0);
        if (score > (best.get(doc) ?? 0)) best.set(doc, score);
        scorer.ratios[at] = 0;
      }
    }
  }
  return { best, weight: most };
}
