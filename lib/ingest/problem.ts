/** What can keep a raw file back, or a value from being used. One row a kind; `docs/ingest.md` lists them. */
export type ProblemKind =
  | "empty"
  | "too-large"
  | "unreadable"
  | "symbolic-link"
  | "not-a-text-file"
  | "binary"
  | "unknown-encoding"
  | "damaged-encoding"
  | "mojibake"
  | "lost-letters"
  | "visual-order"
  | "not-arabic"
  | "line-too-long"
  | "no-text"
  | "raw-changed"
  | "raw-vanished"
  | "same-bytes"
  | "edited-by-hand"
  | "not-known"
  | "editorial"
  | "authority"
  | "archive"
  | "outlets"
  | "metadata"
  | "internal";

/** One thing that a person should look at: what is wrong, where, and what to do. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The file, relative to the folder it was found in. */
  readonly file: string;
  /** Line of the raw file, from 1, where there is one. */
  readonly line?: number;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what a person can do. */
  readonly remedy: string;
  /** Whether the file's text, as it is now, did not get into the archive because of this. */
  readonly keptBack: boolean;
}
