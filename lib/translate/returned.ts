import type { Result } from "../base/result.ts";

/** One segment as a file brings it back. */
export interface Returned {
  /** Where it stands in the file, for people: `line 12`, `unit p3 of 003`. */
  readonly where: string;
  /** Which segment it is, `003#p3`; null where the file does not say. */
  readonly place: string | null;
  /** What the archive wrote beside it; null where that was lost. */
  readonly stamp: string | null;
  /** The Arabic, which programs may have changed in its blanks. */
  readonly source: string;
  /** The English; empty where there is none yet. */
  readonly target: string;
  /** Whether the file says that a person has confirmed it. */
  readonly confirmed: boolean;
}

/** What a file holds, and what of it cannot be read: sentences without the file's name and the full stop. */
export interface ReturnedFile {
  readonly segments: readonly Returned[];
  readonly faults: readonly string[];
}

/** What a reader of a format gives: why nothing of the file can be read is one such sentence. */
export type ReadFile = Result<ReturnedFile, string>;
