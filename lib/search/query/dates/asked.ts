import type { Word } from "../../words/analyse.ts";

/** Words of a question with the text that they are cut from. */
export interface Asked {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What is written as a date and is none: 31 February, the 45th of the 13th month. Nothing of it is a date either. */
export type NoSuchDay = null;

/** What was read, and the index of the word after it. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** What stands between the words before an index and at it. */
export function gapBefore({ text, words }: Asked, at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
}

/** Whether nothing but blanks, commas and the dot of a short form stands before a word. */
export function follows(asked: Asked, at: number): boolean {
  return at < asked.words.length && /^[\s,،().]*$/u.test(gapBefore(asked, at));
}

/** A number of so many digits. */
export function numberAt({ words }: Asked, at: number, digits: RegExp): number | null {
  const word = words[at];
  return word?.kind === "number" && digits.test(word.term) ? Number(word.term) : null;
}

/** Whether a word is one of some folded ones. */
export const isOneOf = ({ words }: Asked, at: number, set: ReadonlySet<string>) =>
  set.has(words[at]?.term ?? "");

/** Behind the number of a day: 15th. */
export const ORDINALS = new Set(["st", "nd", "rd", "th"]);

/** A day of a month in figures: «15», 15th. */
export function dayAt(asked: Asked, at: number): Read<number> | null {
  const day = numberAt(asked, at, /^\d{1,2}$/);
  if (day === null || day < 1 || day > 31) return null;
  const ordinal = gapBefore(asked, at + 1) === "" && isOneOf(asked, at + 1, ORDINALS);
  return { value: day, end: at + 1 + Number(ordinal) };
}
