import type { SentenceWord } from "../sentence-words.ts";
import { traitsOf, type WordTraits } from "./word-traits.ts";

/** Signs between words that end a clause, and those that end a phrase. */
const HARD = /[.؛;:؟?!…\n]/u;
const SOFT = /[،,()[\]–—]|\s-\s/u;
/** «وإلى», which folds into «والي», a governor. */
const AND_TO = "وإلى";

/** A word with what a name asks of it where it stands. */
export interface PhraseWord extends WordTraits {
  readonly word: SentenceWord;
  /** As it stands in the text. */
  readonly written: string;
  /** A date, an hour, or a word that leads to one: it never stands in a name. */
  readonly out: boolean;
  /** A sign or a word before it begins a clause; `soft` one that may as well go on. */
  readonly breaks: "hard" | "soft" | null;
  /** A new phrase begins: a preposition, a conjunction, a relative. */
  readonly opens: boolean;
  /** A name can end with it. */
  readonly ends: boolean;
}

export function phraseWords(
  text: string,
  words: readonly SentenceWord[],
  out: readonly boolean[],
): readonly PhraseWord[] {
  return words.map((word, index) => {
    const { folded, gap, future } = word;
    const traits = traitsOf(folded);
    const { and, joined, relative, participle, bare, leading, whole } = traits;
    const written = text.slice(word.start, word.end);
    const left = out[index] === true;
    const opener = traits.opener && !left;
    const preposition = traits.preposition || written === AND_TO;
    const after = words[index + 1];
    const other = after !== undefined && (after.future || traitsOf(after.folded).relative);
    // «و سيغيب»، «وسيشمل»، «والتي»: another clause.
    const clause = (and && (future || relative)) || (folded === "و" && other);
    const hard = clause || (index > 0 && HARD.test(gap));
    return {
      // Named one by one: spreading an object for each word took most of the time.
      bare,
      and,
      joined,
      relative,
      participle,
      leading,
      whole,
      word,
      written,
      out: left,
      opener,
      preposition,
      breaks: hard ? "hard" : SOFT.test(gap) ? "soft" : null,
      opens: opener || relative || preposition || and || joined || participle || folded === "و",
      ends: whole && !future && !opener && !relative && !preposition,
    };
  });
}

/** Whether a word names or tells something that happens: «اجتماع»، «قتل»، «سيعقد». */
export function isDeed({ word }: PhraseWord): boolean {
  return word.future || word.classes.has("moment") || word.classes.has("gathering");
}
