import { oncePerObject } from "../../base/once.ts";
import type { AnalysedText } from "../files/article.ts";
import type { ResolvedWord } from "../query/resolve/resolve-word.ts";
import type { HighlightedText, Span } from "../types.ts";

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

/** Each text is searched once for a question, though several ask what stands in it. */
const wordsOnce = oncePerObject((terms: FoundTerms) =>
  oncePerObject(({ words }: AnalysedText) => words.map(({ term }) => terms.get(term))),
);

/** Of each word of a text: which word of the question it is by itself; undefined where it is none. */
export function askedWords(text: AnalysedText, terms: FoundTerms): readonly (number | undefined)[] {
  return wordsOnce(terms)(text);
}

const foundOnce = oncePerObject((terms: FoundTerms) =>
  oncePerObject((text: AnalysedText): readonly Found[] => {
    const { words, compounds } = text;
    const asked = askedWords(text, terms);
    const found: Found[] = [];
    /** What the word before is part of, with this one. */
    let before: number | undefined;
    for (let at = 0; at < words.length; at++) {
      const here = words[at];
      const compound = compounds[at] ?? null;
      const behind = compound === null ? undefined : terms.get(compound);
      const word = asked[at] ?? behind ?? before;
      if (word !== undefined && here) found.push({ start: here.start, end: here.end, word });
      before = behind;
    }
    return found;
  }),
);

/** The found words of a text, in order; always whole words of the text as written. */
export function findIn(text: AnalysedText, terms: FoundTerms): readonly Found[] {
  return foundOnce(terms)(text);
}

/** A text with its found words highlighted. */
export function highlight(text: AnalysedText, terms: FoundTerms): HighlightedText {
  return {
    text: text.text,
    highlights: findIn(text, terms).map(({ start, end }) => ({ start, end })),
  };
}
