import { LETTERS } from "./letters.ts";

/** What a token is written in: Arabic letters, digits, or any other script (Latin above all). */
export type TokenKind = "arabic" | "latin" | "number";

/** A word or number of a text. */
export interface Token {
  /** As it stands in the text: `text.slice(start, end)`. */
  readonly text: string;
  /** Half-open span in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

/**
 * - Arabic: a letter, then letters, marks, tatweel and invisible signs.
 * - number: digits of any set, with separators between digits (26,990 or ٣٣٫١٥).
 * - latin: a letter of another script, then its letters, marks, digits and inner apostrophes (G20, Loop's).
 * A word ends where the script changes: «الـ40» is two tokens. One longer than any word is cut, which also
 * bounds what the pattern may remember.
 */
const LONGEST = 256;
const arabic = `[${LETTERS}][${LETTERS}\\p{M}\\p{Cf}\\u0640]{0,${LONGEST}}`;
const number = `\\p{Nd}(?:[.,\\u066B\\u066C]?\\p{Nd}){0,${LONGEST}}`;
const notArabic = `(?![${LETTERS}\\u0640])`;
const inner = `${notArabic}[\\p{L}\\p{M}\\p{Nd}\\u00AD]|['\u2019](?=\\p{Script=Latin})`;
const other = `${notArabic}\\p{L}(?:${inner}){0,${LONGEST}}`;
const token = new RegExp(`(?<arabic>${arabic})|(?<number>${number})|(?<latin>${other})`, "gu");
const trailing = /[\p{Cf}]+$/u;

/**
 * Cuts a text into its words and numbers.
 *
 * @param text any text.
 * @returns tokens in order, not overlapping; everything between them is space, punctuation or symbols.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  // One pattern for all calls: `matchAll` would copy it, and compiling it costs more than a short text.
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const kind = match.groups?.["arabic"]
      ? "arabic"
      : match.groups?.["number"]
        ? "number"
        : "latin";
    const word = kind === "arabic" ? match[0].replace(trailing, "") : match[0];
    tokens.push({ text: word, start: match.index, end: match.index + word.length, kind });
  }
  return tokens;
}
