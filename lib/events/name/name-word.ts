import type { SentenceWord } from "../sentence-words.ts";
import { traitsOf, type Traits } from "./traits.ts";

/** A word of a sentence as names are cut from it. */
export interface NameWord extends Traits {
  readonly word: SentenceWord;
  readonly written: string;
  /** A date, an hour, or a word that leads to one: it never stands in a name. */
  readonly out: boolean;
  /** A sign before it ends a clause, or perhaps ends a phrase. */
  readonly sign: "hard" | "soft" | null;
}

const HARD = /[.؛;:؟?!…\n|*•\]]|(?:^|\s)[-–—](?:\s|$)|\.\./u;
const SOFT = /[،,()[–—/]/u;

export function nameWords(
  text: string,
  words: readonly SentenceWord[],
  out: readonly boolean[],
): readonly NameWord[] {
  return words.map((word, index) => {
    const { bare, and, joined, base, definite, is, verb, deed, ends } = traitsOf(word.folded);
    const left = out[index] === true;
    const written = text.slice(word.start, word.end);
    // «2010 - 2012» is one date.
    const inside = left && out[index - 1] === true;
    const sign =
      index > 0 && !inside && HARD.test(word.gap) ? "hard" : SOFT.test(word.gap) ? "soft" : null;
    // Named one by one: spreading an object for each word takes most of the time.
    return {
      bare,
      and,
      joined,
      base,
      definite,
      is,
      // «تولى» and «تولي» fold into one.
      verb: verb || word.future || (deed && /^[وف]?ت\p{L}+ى$/u.test(written)),
      deed: deed && !/^[وف]?ت\p{L}+ى$/u.test(written),
      ends: ends && !word.future && word.kind !== "number",
      word,
      written,
      out: left,
      sign,
    };
  });
}
