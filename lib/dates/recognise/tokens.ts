import { foldAligned } from "../../arabic/fold.ts";
import { beforeNouns, segmenter } from "../../arabic/proclitics.ts";
import { oncePerText } from "../../base/once.ts";
import { lookUp, type Meaning } from "./lexicon.ts";
import { AUGUST } from "./words/months.ts";

/** A word, number or mark of the text, with what it can mean in a date. */
export interface Token {
  readonly kind: "word" | "number" | "sign";
  /** Folded text: for matching only. */
  readonly text: string;
  /** Half-open span in UTF-16 units of the original text. */
  readonly start: number;
  readonly end: number;
  /** No white space before it. */
  readonly glued: boolean;
  /** A line or paragraph begins with it. */
  readonly breaks: boolean;
  /** What a word means in a date, without its proclitics; undefined for other words. */
  readonly meaning: Meaning | undefined;
}

const PIECE = /[\p{L}\p{M}]+|\p{Nd}+|\n|[^\s\p{L}\p{M}\p{Nd}]/gu;

const segment = segmenter(beforeNouns);

/** «وبآب». */
const LONGEST_AUGUST = 4;

const meaningOf = oncePerText(lookUp, { most: 20_000, longest: 12 });

/** Cuts a text into tokens, in time and memory linear in its length. */
export function tokenise(text: string): readonly Token[] {
  // Some desks type tatweel for a dash («2013 ــ 2022»); alone it stretches nothing.
  const dashed = text.replace(/(?<=[\s\d])\u0640{1,8}(?=[\s\d])/gu, (run) =>
    "-".padEnd(run.length),
  );
  const aligned = foldAligned(dashed.replace(/[\u2028\u2029\r]/g, "\n"));
  const tokens: Token[] = [];
  let breaks = true;
  let previousEnd = -1;
  for (const match of aligned.text.matchAll(PIECE)) {
    const piece = match[0];
    if (piece === "\n") {
      breaks = true;
      continue;
    }
    const end = match.index + piece.length;
    const kind = /^\p{L}/u.test(piece) ? "word" : /^\d/.test(piece) ? "number" : "sign";
    const start = aligned.offset(match.index);
    const last = aligned.offset(end - 1);
    tokens.push({
      kind,
      text: piece,
      start,
      end: last + lengthAt(text, last, aligned.offset(end)),
      glued: match.index === previousEnd,
      breaks,
      meaning: kind === "word" ? meaningOf(spelling(piece, text, start, last)) : undefined,
    });
    breaks = false;
    previousEnd = end;
  }
  return tokens;
}

/** The folded word to look up; of «آب» with its madda, which tells it from other words. */
function spelling(piece: string, text: string, start: number, last: number): string {
  if (piece.length > LONGEST_AUGUST || !piece.endsWith(AUGUST.plain)) return piece;
  const written = text.slice(start, last).normalize("NFKC").includes("\u0622");
  return written ? piece.slice(0, -AUGUST.plain.length) + AUGUST.madda : piece;
}

/** Length of the last letter with the vowel marks that belong to it, but not with what was folded away after a space. */
function lengthAt(text: string, start: number, next: number): number {
  const slice = text.slice(start, next);
  const match = /^[\s\S][\uDC00-\uDFFF]?[\p{M}\u0640]*/u.exec(slice);
  return match ? match[0].length : slice.length;
}

/** The tokens of one line; a date never runs over a line break. */
export type Line = readonly Token[];

/** A value with the index of the token after it. */
export interface Parsed<T> {
  readonly value: T;
  readonly end: number;
}

/** Whether the token is one of these words, with or without a conjunction or preposition before it. */
export function isOneOf(line: Line, index: number, set: ReadonlySet<string>): boolean {
  const token = line[index];
  if (token?.kind !== "word") return false;
  return set.has(token.text) || (token.meaning !== undefined && set.has(token.meaning.base));
}

/** Whether the token is one of these nouns behind any proclitics («بالقرارات», «وملعب»); `definite`: only with its article. */
export function isOneOfBases(
  line: Line,
  index: number,
  set: ReadonlySet<string>,
  definite = false,
): boolean {
  const token = line[index];
  if (token?.kind !== "word") return false;
  if (!definite && set.has(token.text)) return true;
  return segment(token.text).some(({ base, article }) => set.has(base) && (article || !definite));
}

/** Whether the token is one of these marks. */
export function isSign(line: Line, index: number, marks: string): boolean {
  const token = line[index];
  return token?.kind === "sign" && marks.includes(token.text);
}

/** Whether the token is a conjunction, alone («و 19») or grown together with a word that can be part of a date. */
export function hasConjunction(line: Line, index: number): boolean {
  const token = line[index];
  return token?.text === "و" || token?.meaning?.conjunction === true;
}
