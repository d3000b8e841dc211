import type { AuthorityType } from "../../authority.ts";

/** One spelling of a name, as texts use it. */
export interface NameForm {
  /** Its words, folded; the first without the letters joined in front. */
  readonly words: readonly string[];
  /** Their numbers in the archive's vocabulary. */
  readonly ids: readonly number[];
  readonly type: AuthorityType;
  readonly articles: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Every place of it counted, not cues alone. */
  readonly judged: boolean;
  /** The letter in front of it belongs to it («لسعد»). */
  readonly whole: boolean;
}

/** Finds a form of a type by its words, however they are spelled. */
export type Lookup = (type: AuthorityType, words: readonly string[]) => NameForm | undefined;
