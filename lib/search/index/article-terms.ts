import { locales } from "../../locale/locale.ts";
import { analyse, type Word } from "../words/analyse.ts";
import type { ArticleTerms } from "../query/flexsearch.ts";
import { ratio, slotOf } from "../rank/bm25.ts";
import type { SpellingTable } from "./spelling-table.ts";
import type { SearchDocument } from "../types.ts";

/** A word in a title counts as if it stood so many times more in the text. */
const IN_TITLE = 3;
/** News says first what it is about: a word of the lead, the first so many of a text, counts for more. */
const LEAD = 30;
const IN_LEAD = 1.4;
/** A name that an authority record or the country table knows and the text does not use finds, but weakly. */
const IN_NAMES = 0.3;

/** The words of one part of an article, counted; numbers, not texts, because a build holds very many. */
interface CountedWords {
  /** Words of the text; null for names, which weigh as if in a text of mean length. */
  readonly length: number | null;
  /** Numbers of spellings, each once. */
  readonly spellings: Uint32Array;
  /** How often each stands there, titles counted with their weight. */
  readonly times: Float32Array;
}

/** What the weights of an article's spellings follow from, once the mean length of all texts is known. */
export interface ArticleCounts {
  readonly parts: readonly CountedWords[];
  /** Words of each of its texts. */
  readonly lengths: readonly number[];
}

/** Counts the words of an article. */
export function countArticle(document: SearchDocument, table: SpellingTable): ArticleCounts {
  const parts: CountedWords[] = [];
  const lengths: number[] = [];
  const seen = new Set<number>();
  const close = (times: ReadonlyMap<number, number>, length: number | null) => {
    if (times.size === 0) return;
    parts.push({
      length,
      spellings: Uint32Array.from(times.keys()),
      times: Float32Array.from(times.values()),
    });
    for (const spelling of times.keys()) seen.add(spelling);
  };
  for (const locale of locales) {
    const times = new Map<number, number>();
    const count = (words: readonly Word[], weight: number) => {
      for (const { surface } of words) {
        const spelling = table.numberOf(surface);
        times.set(spelling, (times.get(spelling) ?? 0) + weight);
      }
    };
    const paragraphs = document.paragraphs[locale] ?? [];
    const body = paragraphs.flatMap((paragraph) => analyse(paragraph));
    count(analyse(document.titles[locale] ?? ""), IN_TITLE);
    count(body.slice(0, LEAD), IN_LEAD);
    count(body.slice(LEAD), 1);
    close(times, body.length);
    if (paragraphs.length > 0) lengths.push(body.length);
  }
  const names = document.names
    .flatMap((name) => analyse(name))
    .map(({ surface }) => table.numberOf(surface))
    .filter((spelling) => !seen.has(spelling));
  close(new Map(names.map((spelling) => [spelling, IN_NAMES])), null);
  return { parts, lengths };
}

/**
 * Weighs every spelling of an article (BM25F: one weight over title, body and names).
 *
 * @param mean mean length of a text in words.
 */
export function articleTerms(
  { parts }: ArticleCounts,
  table: SpellingTable,
  mean: number,
): ArticleTerms {
  const ratios = new Map<string, number>();
  for (const { length, spellings, times } of parts) {
    const relativeLength = length === null ? 1 : length / mean;
    for (const [at, spelling] of spellings.entries()) {
      const surface = table.spelling(spelling);
      const r = ratio(times[at] ?? 0, relativeLength);
      ratios.set(surface, (ratios.get(surface) ?? 0) + r);
    }
  }
  const slots = new Map<string, number>();
  for (const [surface, r] of ratios) slots.set(surface, slotOf(r));
  return { slots };
}

/**
 * Mean length of a text in words, rounded to a quarter of an octave: it is part of every weight, and must not
 * change with each new article, or every file would.
 *
 * @param lengths words of each text.
 */
export function meanLength(lengths: readonly number[]): number {
  if (lengths.length === 0) return 1;
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return 2 ** (Math.round(Math.log2(Math.max(1, words / lengths.length)) * 4) / 4);
}
