import type { Result } from "../base/result.ts";
import { decodeBytes } from "./decode/decode.ts";
import { findDamage, type Damage } from "./decode/damage.ts";
import { findMojibake } from "./decode/mojibake.ts";
import type { Problem } from "./problem.ts";
import type { RawArticle } from "./raw-article.ts";
import { splitLines } from "./lines/split-lines.ts";

/** Longest line accepted, in UTF-16 units. A news article of that length in one line does not occur. */
export const LONGEST_LINE = 200_000;

const arabicLetter = /[\u0621-\u064A]/g;
const anyLetter = /\p{L}/u;

const damages: Readonly<Record<Damage["kind"], Pick<Problem, "message" | "remedy">>> = {
  "lost-letters": {
    message: "letters of the text have become question marks or U+FFFD",
    remedy: "get the file again from where it came from; the letters are lost in this one",
  },
  "visual-order": {
    message:
      "the letters stand in the order in which they are drawn, the last first, as some converters of PDF leave them",
    remedy:
      "convert the PDF again with a tool that keeps the order of reading (such as pdftotext), or copy the text from the page",
  },
};

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
  const split = splitLines(text);
  const damage = findDamage(text, split.lines);
  if (damage) {
    const { message, remedy } = damages[damage.kind];
    const kind = damage.kind;
    return keep({
      kind,
      line: lineAt(damage.at),
      message: `${message} («${damage.sample}»)`,
      remedy,
    });
  }
  const shown = split.lines.map((line) => line.text).join("");
  if (!anyLetter.test(shown)) {
    return keep({
      kind: text.trim() === "" ? "empty" : "no-text",
      message: "the file holds no text, only blanks, signs or markup",
      remedy: "put the text into it, or remove the file",
    });
  }
  const arabic = shown.match(arabicLetter)?.length ?? 0;
  if (arabic < 10 || arabic < shown.length * 0.2) {
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
