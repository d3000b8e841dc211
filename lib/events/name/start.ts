import type { NameWord } from "./name-word.ts";

/** Words of a sentence in order. */
export type Phrase = readonly NameWord[];

/** A clause that has a verb somewhere. */
export const UNKNOWN = Infinity;

/** Where a name begins. */
export interface Start {
  readonly at: number;
  /** Words put before it: who does it, where its clause has only «أنه» for it. */
  readonly agent: readonly NameWord[];
  /** «الذي»: what joins the clause to its noun, where the two are the name. */
  readonly relative?: number;
  /** The verb of a clause; -1 for the phrase of a deed; `UNKNOWN`. */
  readonly verb: number;
}
