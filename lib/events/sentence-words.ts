import { fold } from "../arabic/fold.ts";
import type { Sentence } from "../arabic/sentences.ts";
import { tokenise } from "../arabic/tokenise.ts";
import { oncePerText } from "../base/once.ts";
import { isFutureVerb } from "../dates/recognise/tense.ts";
import { classesOf, type WordClass } from "./words/word-classes.ts";

/** A word or number of a sentence. */
export interface SentenceWord {
  /** Half-open span in UTF-16 units of the whole text. */
  readonly start: number;
  readonly end: number;
  /** Folded, for matching only. */
  readonly folded: string;
  /** What stands between it and the word before: white space and signs. */
  readonly gap: string;
  readonly kind: "arabic" | "latin" | "number";
  /** What the word can tell of a date beside it. */
  readonly classes: ReadonlySet<WordClass>;
  /** «سيعقد». */
  readonly future: boolean;
}

/** The words of one sentence of a text, in order. */
export function wordsOf(text: string, { start, end }: Sentence): readonly SentenceWord[] {
  let last = start;
  return tokenise(text.slice(start, end)).map((token) => {
    const from = start + token.start;
    const gap = text.slice(last, from);
    last = start + token.end;
    return { start: from, end: last, gap, kind: token.kind, ...readWord(token.text) };
  });
}

/** What a word is by itself; a text repeats its words, and an archive repeats them more. */
const readWord = oncePerText(
  (text: string): Pick<SentenceWord, "folded" | "classes" | "future"> => {
    const folded = fold(text);
    return { folded, classes: classesOf(folded), future: isFutureVerb(folded) };
  },
  { most: 20_000, longest: 12 },
);
