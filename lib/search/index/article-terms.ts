import { compoundOf } from "../../arabic/forms/compounds.ts";
import { locales } from "../../locale/locale.ts";
import { ratio, slotOf } from "../rank/bm25.ts";
import type { SearchDocument } from "../types.ts";
import { analyse, type Word } from "../words/analyse.ts";
import { datedTerms } from "./dated-terms.ts";
import { nameMarks } from "./name-evidence.ts";

/** A word in a title counts as if it stood so many times more in the text. */
const IN_TITLE = 3;
/** News says first what it is about: a word of the lead, the first so many of a text, counts for more. */
const LEAD = 30;
const IN_LEAD = 2;
/** A name that an authority record or the country table knows and the text does not use finds, but weakly. */
const IN_NAMES = 0.3;

/** Numbers the terms of an index as they come, so that counts of words can be kept small. */
export class TermTable {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];

  /** The number of a term; a new one for one that has none yet. */
  numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#terms.length;
      this.#numbers.set(term, number);
      this.#terms.push(term);
    }
    return number;
  }

  /** The term that has a number. */
  term(number: number): string {
    return this.#terms[number] ?? "";
  }
}

/** The terms of one part of an article, counted; numbers, not texts, because a build holds very many. */
interface CountedWords {
  /** Words of the text; null for names, dates and a headline alone, which weigh as if in a text of mean length. */
  readonly length: number | null;
  /** Numbers of terms, each once. */
  readonly terms: Uint32Array;
  /** How often each stands there, titles counted with their weight. */
  readonly times: Float32Array;
}

/** What the weights of an article's terms follow from, once the mean length of all texts is known. */
export interface ArticleCounts {
  readonly parts: readonly CountedWords[];
  /** Words of each of its texts. */
  readonly lengths: readonly number[];
}

/** Counts the words of an article. */
export function countArticle(document: SearchDocument, table: TermTable): ArticleCounts {
  const parts: CountedWords[] = [];
  const lengths: number[] = [];
  const seen = new Set<number>();
  const close = (times: ReadonlyMap<number, number>, length: number | null) => {
    if (times.size === 0) return;
    const terms = Uint32Array.from(times.keys());
    parts.push({ length, terms, times: Float32Array.from(times.values()) });
    for (const term of terms) seen.add(term);
  };
  for (const locale of locales) {
    const times = new Map<number, number>();
    const count = (words: readonly Word[], weight: number) => {
      for (const word of words) {
        const term = table.numberOf(word.term);
        times.set(term, (times.get(term) ?? 0) + weight);
      }
      for (const [at, { term }] of words.entries()) {
        const compound = compoundOf(words[at - 1]?.term ?? "", term);
        if (compound === null) continue;
        const number = table.numberOf(compound);
        times.set(number, (times.get(number) ?? 0) + weight);
      }
    };
    const paragraphs = document.paragraphs[locale] ?? [];
    const body = paragraphs.flatMap((paragraph) => analyse(paragraph));
    count(analyse(document.titles[locale] ?? ""), IN_TITLE);
    count(body.slice(0, LEAD), IN_LEAD);
    count(body.slice(LEAD), 1);
    for (const mark of nameMarks(body)) times.set(table.numberOf(mark), 1);
    // A headline without its text says as much as one of mean length; it is no short text.
    close(times, paragraphs.length === 0 ? null : body.length);
    if (paragraphs.length > 0) lengths.push(body.length);
  }
  const names = document.names
    .flatMap((name) => analyse(name))
    .map(({ term }) => table.numberOf(term))
    .filter((term) => !seen.has(term));
  close(new Map(names.map((term) => [term, IN_NAMES])), null);
  const dates = [...datedTerms(document)].map(
    ([term, times]) => [table.numberOf(term), times] as const,
  );
  close(new Map(dates), null);
  return { parts, lengths };
}

/**
 * Weighs every term of an article (BM25F: one weight over title, body and names).
 *
 * @param mean mean length of a text in words, as `meanLength` gives it.
 * @returns term → the slot of its weight.
 */
export function articleTerms(
  { parts }: ArticleCounts,
  table: TermTable,
  mean: number,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { length, terms, times } of parts) {
    const relativeLength = length === null ? 1 : length / mean;
    for (const [at, number] of terms.entries()) {
      const term = table.term(number);
      const r = ratio(times[at] ?? 0, relativeLength);
      weights.set(term, (weights.get(term) ?? 0) + r);
    }
  }
  for (const [term, r] of weights) weights.set(term, slotOf(r));
  return weights;
}
