/** One line that a raw file shows. */
export interface RawLine {
  /** Line of the file, from 1. */
  readonly number: number;
  /** Half-open UTF-16 span of the line in the decoded text, without the line break. */
  readonly start: number;
  readonly end: number;
  /** The line cleaned for display; never empty. */
  readonly text: string;
  /** Whether an empty line, or the start of the file, stands before it. */
  readonly afterBlank: boolean;
}

/** A raw file as a reader of it sees it: decoded, and cut into the lines that hold something. */
export interface RawArticle {
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string;
  /** The decoded text without byte order mark, otherwise untouched: spans count in it. */
  readonly text: string;
  readonly lines: readonly RawLine[];
  /** What cleaning changed, kind → how often. */
  readonly changes: Readonly<Record<string, number>>;
  /** Markup that was left out. */
  readonly dropped: readonly {
    readonly rule: string;
    readonly start: number;
    readonly end: number;
  }[];
}
