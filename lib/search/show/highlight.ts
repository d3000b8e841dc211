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
const foundOnce = oncePerObject((terms: FoundTerms) =>
  oncePerObject(({ words, compounds }: AnalysedText): readonly Found[] => {
    const found: Found[] = [];
    for (const [at, { term, start, end }] of words.entries()) {
      const word =
        terms.get(term) ?? terms.get(compounds[at] ?? "") ?? terms.get(compounds[at - 1] ?? "");
      if (word !== undefined) found.push({ start, end, word });
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
