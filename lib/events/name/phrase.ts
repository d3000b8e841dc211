import { wordSet } from "../../arabic/fold.ts";
import type { NameWord } from "./words/name-word.ts";

/** Words of a sentence in order. */
export type Phrase = readonly NameWord[];

/** Where a name may begin, and how good a name begins so. */
export interface Start {
  readonly at: number;
  /** Words put before it: who does it, where its clause has no more than «أنه» for it. */
  readonly agent: Phrase;
  /** The verb of the name; -1 for the phrase of a deed. */
  readonly verb: number;
  /** «الذي»: what joins the clause to its noun, where the two are the name. */
  readonly relative?: number;
  readonly worth: number;
}

/** The date that is named. */
export interface Dated {
  readonly first: number;
  readonly last: number;
  readonly planned: boolean;
}

/** What people did, is said of them in passing. */
export const PERSONS = wordSet("الذين اللواتي اللاتي ممن");
