import { articleTexts } from "../files/article.ts";
import type { Dictionaries } from "../files/open.ts";
import { idf } from "../rank/bm25.ts";
import type { ScoredDoc } from "../rank/ranked.ts";
import { askedWords, type FoundTerms } from "../show/highlight.ts";
import type { ResolvedWord } from "./resolve/resolve-word.ts";

/** What two words side by side add to a score, by the lesser idf of them. */
const SIDE_BY_SIDE = 0.4;

/**
 * Scores some articles once more, with what the postings cannot tell: that two words which follow one another in the
 * question do so in the text («سعود الفيصل», beside two lists of princes). The texts are read, so these are articles that
 * will be shown.
 *
 * @param terms what stands for which of the words.
 */
export async function withSideBySide(
  files: Dictionaries,
  best: readonly ScoredDoc[],
  words: readonly ResolvedWord[],
  terms: FoundTerms,
): Promise<ScoredDoc[]> {
  if (words.length < 2 || best.length < 2) return [...best];
  const { documents } = files.catalogue;
  const weights = words.map(({ matches }) => {
    const members = matches.flatMap(({ family }) => family.members);
    const found = members.reduce((sum, { postings }) => sum + postings.length, 0);
    return found === 0 ? 0 : idf(documents, Math.min(documents, found));
  });
  return Promise.all(
    best.map(async (one) => {
      const pairs = new Set<number>();
      for (const text of articleTexts(await files.article(one.doc))) {
        let last: number | undefined;
        for (const word of askedWords(text, terms)) {
          if (last !== undefined && word === last + 1) pairs.add(word);
          last = word;
        }
      }
      let score = one.score;
      for (const word of pairs)
        score += SIDE_BY_SIDE * Math.min(weights[word - 1] ?? 0, weights[word] ?? 0);
      return { ...one, score };
    }),
  );
}
