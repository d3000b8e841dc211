import { oncePerText } from "../../base/once.ts";
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

/** What a name asks of a word, whatever stands beside it. */
export interface WordTraits {
  /** Without the و or ف of a clause; «وزير» stays. */
  readonly bare: string;
  /** A conjunction is joined to it. */
  readonly and: boolean;
  /** A preposition is joined to it: «لجلسة»، «باستعمال». */
  readonly joined: boolean;
  readonly opener: boolean;
  readonly preposition: boolean;
  readonly relative: boolean;
  /** Said at the head of a clause, and left out of a name. */
  readonly leading: boolean;
  readonly participle: boolean;
  /** A phrase can end with it. */
  readonly whole: boolean;
}

/** «بلعيد» and «بورقيبة» are names. */
const JOINED = /^(?:ل|ب(?![لو])|كال|فال)/u;

/** The traits of a folded word. */
export const traitsOf = oncePerText(find, { most: 20_000, longest: 12 });

function find(folded: string): WordTraits {
  const bare = withoutConjunction(folded);
  const and = bare !== folded;
  const forms = [folded, bare, /^[بلك]/u.test(folded) ? folded.slice(1) : folded];
  return {
    bare,
    and,
    joined: !and && JOINED.test(folded) && folded.length > 3 && !OWN_PREPOSITION.has(folded),
    opener: OPENERS.has(bare) || OPENERS.has(folded),
    preposition: PREPOSITIONS.has(folded) || PREPOSITIONS.has(bare),
    relative: RELATIVES.has(bare),
    leading: LEADING.has(folded) || LEADING.has(bare),
    participle: PARTICIPLES.has(folded),
    whole: folded.length > 1 && !forms.some((form) => UNFINISHED.has(form)),
  };
}

function withoutConjunction(folded: string): string {
  if (OWN_WAW.has(folded) || folded.length < 3) return folded;
  return /^و/u.test(folded) || /^ف(?:قد|ان)/u.test(folded) ? folded.slice(1) : folded;
}

/** A folded word without the و or ف of a clause; «وزير» stays. */
export function bare(folded: string): string {
  return traitsOf(folded).bare;
}
