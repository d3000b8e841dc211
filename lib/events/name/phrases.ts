import type { SentenceWord } from "../sentence-words.ts";
import {
  LEADING,
  OPENERS,
  OWN_PREPOSITION,
  OWN_WAW,
  PARTICIPLES,
  PREPOSITIONS,
  RELATIVES,
  UNFINISHED,
} from "./phrase-words.ts";

/** Signs between words that end a clause, and those that end a phrase. */
const HARD = /[.؛;:؟?!…\n]/u;
const SOFT = /[،,()[\]–—]|\s-\s/u;

/** «بلعيد» and «بورقيبة» are names. */
const JOINED = /^(?:ل|ب(?![لو])|كال|فال)/u;

/** A word with what a name asks of it. */
export interface PhraseWord {
  readonly word: SentenceWord;
  /** As it stands in the text. */
  readonly written: string;
  /** A date, an hour, or a word that leads to one: it never stands in a name. */
  readonly out: boolean;
  /** A sign or a word before it begins a clause; `soft` one that may as well go on. */
  readonly breaks: "hard" | "soft" | null;
  /** A new phrase begins: a preposition, a conjunction, a relative. */
  readonly opens: boolean;
  readonly opener: boolean;
  readonly preposition: boolean;
  /** A preposition is joined to it: «لجلسة»، «باستعمال». */
  readonly joined: boolean;
  /** A conjunction is joined to it. */
  readonly and: boolean;
  readonly relative: boolean;
  readonly leading: boolean;
  /** A name can end with it. */
  readonly ends: boolean;
}

export function phraseWords(
  text: string,
  words: readonly SentenceWord[],
  out: readonly boolean[],
): readonly PhraseWord[] {
  return words.map((word, index) => {
    const { folded, gap } = word;
    const left = out[index] === true;
    const opener = !left && (OPENERS.has(bare(folded)) || OPENERS.has(folded));
    const and = bare(folded) !== folded;
    const relative = RELATIVES.has(bare(folded));
    const after = words[index + 1];
    // «و سيغيب»، «وسيشمل»، «والتي»: another clause.
    const goesOn =
      (and && (word.future || relative)) ||
      (folded === "و" && (after?.future === true || RELATIVES.has(after?.folded ?? "")));
    const written = text.slice(word.start, word.end);
    const preposition =
      PREPOSITIONS.has(folded) || PREPOSITIONS.has(bare(folded)) || written === "وإلى";
    const breaks =
      goesOn || (index > 0 && HARD.test(gap)) ? "hard" : SOFT.test(gap) ? "soft" : null;
    return {
      word,
      written,
      out: left,
      breaks,
      opens: opener || relative || preposition || isJoined(folded) || PARTICIPLES.has(folded),
      opener,
      preposition,
      joined: isJoined(folded) && bare(folded) === folded,
      and,
      relative,
      leading: LEADING.has(folded) || LEADING.has(bare(folded)),
      ends: !word.future && !opener && !relative && !preposition && isWhole(folded),
    };
  });
}

/** Whether a phrase can end with a word. */
function isWhole(folded: string): boolean {
  const forms = [folded, bare(folded), /^[بلك]/u.test(folded) ? folded.slice(1) : folded];
  return folded.length > 1 && !forms.some((form) => UNFINISHED.has(form));
}

/** Whether a word names or tells something that happens: «اجتماع»، «قتل»، «سيعقد». */
export function isDeed({ word }: PhraseWord): boolean {
  return word.future || word.classes.has("moment") || word.classes.has("gathering");
}

/** Without the و or ف of a clause; «وزير» stays. */
export function bare(folded: string): string {
  if (OWN_WAW.has(folded) || folded.length < 3) return folded;
  return /^و/u.test(folded) || /^ف(?:قد|ان)/u.test(folded) ? folded.slice(1) : folded;
}

/** «والاتفاقيات»، «بالعاصمة»، «للتحضير»: a conjunction or preposition is joined to it. */
function isJoined(folded: string): boolean {
  if (folded === "و" || bare(folded) !== folded) return true;
  return JOINED.test(folded) && folded.length > 3 && !OWN_PREPOSITION.has(folded);
}
