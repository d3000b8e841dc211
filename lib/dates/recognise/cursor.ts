import { fold } from "../../arabic/fold.ts";
import type { Token } from "./tokens.ts";

/** The tokens of one line; a date never runs over a line break. */
export type Line = readonly Token[];

/** A value with the index of the token after it. */
export interface Parsed<T> {
  readonly value: T;
  readonly end: number;
}

/** A set of words, folded, to compare tokens with. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" ").map((word) => fold(word)));
}

/** Whether the token is one of these words, with or without a conjunction or preposition before it. */
export function isOneOf(line: Line, index: number, set: ReadonlySet<string>): boolean {
  const token = line[index];
  if (token?.kind !== "word") return false;
  return set.has(token.text) || (token.meaning !== undefined && set.has(token.meaning.base));
}

/** Whether the token is one of these marks. */
export function isMark(line: Line, index: number, marks: string): boolean {
  const token = line[index];
  return token?.kind === "mark" && marks.includes(token.text);
}

/** Whether the token is a conjunction, alone («و 19») or grown together with a word that can be part of a date. */
export function hasConjunction(line: Line, index: number): boolean {
  const token = line[index];
  return token?.text === "و" || token?.meaning?.conjunction === true;
}
