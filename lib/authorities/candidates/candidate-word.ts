import { fold } from "../../arabic/fold.ts";
import { tokenise } from "../../arabic/tokenise.ts";

/** A word of a text, as the cues see it. */
export interface CandidateWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly kind: "arabic" | "latin" | "number";
  /** Nothing but space lies between it and the word before. */
  readonly glued: boolean;
  /** It bears the article and no conjunction or preposition. */
  readonly definite: boolean;
}

const space = /^[^\S\n]{1,4}$/u;

/** Cuts a text into words. Linear in its length. */
export function candidateWords(text: string): readonly CandidateWord[] {
  let before = -1;
  return tokenise(text).map(({ text: written, start, end, kind }) => {
    const folded = fold(written);
    const glued = before >= 0 && start - before <= 4 && space.test(text.slice(before, start));
    before = end;
    const definite = kind === "arabic" && folded.startsWith("ال") && folded.length > 4;
    return { text: written, start, end, folded, kind, glued, definite };
  });
}

/** Conjunctions and prepositions, the most that may be taken off, longest first. */
const PROCLITICS = ["وب", "ول", "وك", "فب", "فل", "و", "ف", "ب", "ل", "ك"];

/**
 * How many letters stand joined before a word of the set: 0 when it is one as it stands, null when it is none.
 */
export function prefixBefore(word: CandidateWord, set: ReadonlySet<string>): number | null {
  if (set.has(word.folded)) return 0;
  for (const proclitic of PROCLITICS) {
    if (!word.folded.startsWith(proclitic)) continue;
    if (set.has(word.folded.slice(proclitic.length))) return proclitic.length;
  }
  return null;
}

/** The set's words with the article, for heads such as الهيئة. */
export function withArticle(set: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...set].map((word) => `ال${word}`));
}
