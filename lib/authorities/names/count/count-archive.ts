import { countContexts, type Contexts } from "./contexts.ts";
import { countGrams, countText, type CountedText, type Grams } from "./grams.ts";
import type { NameText } from "./name-text.ts";
import { makeVocabulary, type Vocabulary } from "./vocabulary.ts";

/** All that is counted of an archive before its names are judged. */
export interface Counting {
  readonly vocabulary: Vocabulary;
  /** Each article's words as numbers. */
  readonly counted: readonly CountedText[];
  readonly grams: Grams;
  readonly contexts: Contexts;
  /** The country that most articles are about; null where none tells. */
  readonly home: string | null;
}

/**
 * Counts words, word sequences and what stands around them.
 * @param cued words that a cue cut letters off, each with what is left.
 * @param least occurrences that a sequence needs to go on.
 */
export function countArchive(
  articles: readonly { readonly text: NameText; readonly countries: readonly string[] }[],
  cued: ReadonlyMap<string, string>,
  least: number,
): Counting {
  const texts = articles.map(({ text }) => text);
  const vocabulary = makeVocabulary(texts, cued);
  const counted = texts.map((text) => countText(text, vocabulary));
  const grams = countGrams(counted, vocabulary, least);
  const contexts = countContexts(counted, vocabulary, grams, least);
  return { vocabulary, counted, grams, contexts, home: mostCommon(articles) };
}

function mostCommon(articles: readonly { readonly countries: readonly string[] }[]): string | null {
  const counts = new Map<string, number>();
  for (const { countries } of articles)
    for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
