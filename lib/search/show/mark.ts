import type { AnalysedText } from "../words/article-words.ts";
import type { ResolvedWord } from "../query/resolve-word.ts";
import type { MarkedText, Span } from "../types.ts";

/** Spelling → which word of the question found it. */
export type FoundSpellings = ReadonlyMap<string, number>;

/** Every spelling that stands for a word of the question. */
export function foundSpellings(words: readonly ResolvedWord[]): FoundSpellings {
  const found = new Map<string, number>();
  for (const [at, { matches }] of words.entries()) {
    for (const { kind, family, surface } of matches) {
      found.set(surface, at);
      if (kind === "beginning") continue;
      for (const member of family.members) found.set(member.surface, at);
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
export function findIn({ words }: AnalysedText, spellings: FoundSpellings): Found[] {
  const found: Found[] = [];
  for (const { surface, start, end } of words) {
    const word = spellings.get(surface);
    if (word !== undefined) found.push({ start, end, word });
  }
  return found;
}

/** A text with its found words marked. */
export function mark(text: AnalysedText, spellings: FoundSpellings): MarkedText {
  return {
    text: text.text,
    marks: findIn(text, spellings).map(({ start, end }) => ({ start, end })),
  };
}
