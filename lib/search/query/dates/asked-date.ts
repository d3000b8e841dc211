import type { Span } from "../../types.ts";
import type { Word } from "../../words/analyse.ts";
import type { Period } from "../../words/date-terms.ts";

/** A date that a question names, and where. */
export interface AskedDate extends Span, Period {
  /** Whether it is written as from one date to another. */
  readonly range: boolean;
  /** The words by which a text may say it; any of these will do: of a range of years the number of each. */
  readonly says: readonly { readonly text: string; readonly words: readonly Word[] }[];
}

/** Finds the dates in a text, in order. */
export type ReadDates = (text: string) => readonly AskedDate[];
