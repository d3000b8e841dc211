import { compoundOf } from "../../arabic/forms/compounds.ts";
import type { AnalysedText } from "../files/article.ts";
import { parseQuery } from "../query/parse.ts";
import type { ResolvedWord } from "../query/resolve-word.ts";
import type { HighlightedText, Span } from "../types.ts";
import { analyse, familyKeys } from "../words/analyse.ts";

/** Term → which word of the question found it. */
export type FoundTerms = ReadonlyMap<string, number>;

/** Every term that stands for a word of the question. */
export function foundTerms(words: readonly ResolvedWord[]): FoundTerms {
  const found = new Map<string, number>();
  for (const [at, { matches }] of words.entries()) {
    for (const { kind, family, term } of matches) {
      found.set(term, at);
      if (kind === "beginning") continue;
      for (const member of family.members) found.set(member.term, at);
    }
  }
  return found;
}

/** A found word in a text. */
export interface Found extends Span {
  /** Which word of the question. */
  readonly word: number;
}

/** The found words of a text, in order; always whole words of the text as written. */
export function findIn({ words }: AnalysedText, terms: FoundTerms): Found[] {
  const found: Found[] = [];
  for (const [at, { term, start, end }] of words.entries()) {
    const [before, next] = [words[at - 1]?.term ?? "", words[at + 1]?.term ?? ""];
    const word =
      terms.get(term) ??
      terms.get(compoundOf(term, next) ?? "") ??
      terms.get(compoundOf(before, term) ?? "");
    if (word !== undefined) found.push({ start, end, word });
  }
  return found;
}

/** A text with its found words highlighted. */
export function highlight(text: AnalysedText, terms: FoundTerms): HighlightedText {
  return {
    text: text.text,
    highlights: findIn(text, terms).map(({ start, end }) => ({ start, end })),
  };
}

/**
 * The words of a text that a query asks for, without the index: every word that shares a stem with a word of
 * the query. For the article that a reader opened from the results; it finds other forms of a word, though not
 * the translations and names that the index knows.
 *
 * @param text one paragraph as displayed.
 * @param query as typed, in the query language.
 * @returns whole words, in order; none for a query that asks for nothing.
 */
export function highlightQuery(text: string, query: string): Span[] {
  const parsed = parseQuery(query);
  if (parsed.kind === "problem") return [];
  const words = parsed.groups.flat().flatMap((item) => item.words);
  const asked = new Set(
    words.filter((word) => !word.stop).flatMap((word) => [word.term, ...familyKeys(word.term)]),
  );
  return analyse(text)
    .filter((word) => !word.stop && familyKeys(word.term).some((key) => asked.has(key)))
    .map(({ start, end }) => ({ start, end }));
}
