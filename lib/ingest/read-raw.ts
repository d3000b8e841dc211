import type { Result } from "../base/result.ts";
import { decodeBytes } from "./decode/decode.ts";
import { findMojibake } from "./decode/mojibake.ts";
import type { Problem } from "./problem.ts";
import type { RawArticle } from "./raw-article.ts";
import { splitLines } from "./lines/split-lines.ts";

/** Longest line accepted, in UTF-16 units. A news article of that length in one line does not occur. */
export const LONGEST_LINE = 200_000;

const arabicLetter = /[\u0621-\u064A]/g;
const anyLetter = /\p{L}/gu;

/**
 * Turns the bytes of a raw file into the lines that it shows.
 * @param source name (inside `content/raw/`), bytes and their SHA-256.
 * @returns the raw article, or the one problem that keeps the file back.
 */
export function readRaw(source: {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}): Result<RawArticle, Problem> {
  const { file, sha256, bytes } = source;
  const keep = (problem: Omit<Problem, "file" | "keptBack">): Result<RawArticle, Problem> => ({
    ok: false,
    error: { ...problem, file, keptBack: true },
  });
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return keep(decoded.error);
  const { text, encoding } = decoded.value;
  const lineAt = (offset: number): number => text.slice(0, offset).split(/\r\n|\r|\n/).length;

  const long = longLine(text);
  if (long !== null) {
    return keep({
      kind: "line-too-long",
      line: lineAt(long),
      message: `a line has more than ${LONGEST_LINE.toLocaleString("en")} characters: this is not a news text`,
      remedy: "check what the file is; cut the line into paragraphs if it is one",
    });
  }
  const mojibake = findMojibake(text);
  if (mojibake) {
    return keep({
      kind: "mojibake",
      line: lineAt(mojibake.at),
      message: `the text was ${mojibake.was} and was read as ${mojibake.readAs} before it was saved («${mojibake.sample}»)`,
      remedy: "get the file again from where it came from; do not edit it by hand",
    });
  }
  const letters = text.match(anyLetter)?.length ?? 0;
  const marks = text.match(/\?/g)?.length ?? 0;
  if (marks > 20 && marks > letters) {
    return keep({
      kind: "lost-letters",
      message: "most letters of the text have become question marks",
      remedy: "get the file again from where it came from; the letters are lost in this one",
    });
  }
  const split = splitLines(text);
  if (split.lines.length === 0 || letters === 0) {
    return keep({
      kind: text.trim() === "" ? "empty" : "no-text",
      message: "the file holds no text, only blanks, signs or markup",
      remedy: "put the text into it, or remove the file",
    });
  }
  const arabic = text.match(arabicLetter)?.length ?? 0;
  const shown = split.lines.reduce((sum, line) => sum + line.text.length, 0);
  if (arabic < 10 || arabic < shown * 0.2) {
    return keep({
      kind: "not-arabic",
      message: "the text is not Arabic",
      remedy: "remove the file, or put the Arabic text into it",
    });
  }
  return { ok: true, value: { file, sha256, encoding, text, ...split } };
}

/** Offset of the first line that is too long, or null. */
function longLine(text: string): number | null {
  if (text.length <= LONGEST_LINE) return null;
  let start = 0;
  for (const match of text.matchAll(/[\n\r\u2028\u2029]|$/g)) {
    if (match.index - start > LONGEST_LINE) return start;
    start = match.index + 1;
  }
  return null;
}
