import { fold } from "../../../arabic/fold.ts";
import { tokenise, type Token } from "../../../arabic/tokenise.ts";
import { oncePerText } from "../../../base/once.ts";

/** How a word stands in its text; bits of `NameText.signs`. */
export const sign = {
  /** Nothing but space, a hyphen or quotation marks lies between it and the word before. */
  joined: 1,
  /** A quotation mark opens right before it, or closes right behind it; so do brackets. */
  opens: 2,
  closes: 4,
  bracket: 8,
  unbracket: 16,
  /** It is no Arabic word. */
  latin: 32,
  number: 64,
  /** Nothing but space lies between it and the word before. */
  spaced: 128,
} as const;

/** The words of one article, as names are counted by. */
export interface NameText {
  /** Folded, in order: عبدالله is two words, and so is نورالدين; a و typed apart is part of the next. */
  readonly words: readonly string[];
  readonly signs: readonly number[];
  /** Number of the part (0 is the headline) that each word stands in, and where in it, in UTF-16 units. */
  readonly parts: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** على is no name, and folds to the same as علي: only the letter as it was typed tells them apart. */
const upon = /^[وف]?على$/u;
const compound = /^([وفبلك]{0,2}عبد)(ال..+)$|^(.{2,5})(الدين)$/u;
const joining =
  /^(?:[-–]|[^\S\n]{0,3})[«»"“”„‟'‘’]{0,2}[^\S\n]{0,3}[«»"“”„‟'‘’]{0,2}[^\S\n]{0,2}$/u;
const spelling = oncePerText((word) => fold(word), { most: 50_000, longest: 12 });
const AND = "و";
const leading = sign.opens | sign.bracket;
const trailing = sign.closes | sign.unbracket;

/**
 * Cuts an article into the words that names are counted by. Linear in its length.
 * @param parts headline (empty where there is none) and paragraphs.
 */
export function readNameText(parts: readonly string[]): NameText {
  const text = { words: [], signs: [], parts: [], starts: [], ends: [] } satisfies NameText as {
    words: string[];
    signs: number[];
    parts: number[];
    starts: number[];
    ends: number[];
  };
  parts.forEach((part, number) => {
    let before: Token | undefined;
    let and: { start: number; signs: number } | null = null;
    for (const token of tokenise(part)) {
      const own = signsOf(part, before, token);
      const signs: number = and === null ? own : (own & ~leading) | and.signs;
      const start: number = and?.start ?? token.start;
      const written = upon.test(token.text) ? token.text : spelling(token.text);
      const folded: string = (and === null ? "" : AND) + (written === "ابن" ? "بن" : written);
      before = token;
      and = folded === AND && token.kind === "arabic" ? { start: token.start, signs } : null;
      if (and !== null) continue;
      const push = (word: string, bits: number): void => {
        text.words.push(word);
        text.signs.push(bits);
        text.parts.push(number);
        text.starts.push(start);
        text.ends.push(token.end);
      };
      const cut = token.kind === "arabic" ? compound.exec(folded) : null;
      if (cut) {
        push(cut[1] ?? cut[3] ?? "", signs & ~trailing);
        push(cut[2] ?? cut[4] ?? "", sign.joined | sign.spaced | (signs & trailing));
      } else push(folded, signs);
    }
  });
  return text;
}

function signsOf(part: string, before: Token | undefined, { start, end, kind }: Token): number {
  const gap = part.slice(before?.end ?? 0, start);
  const after = part.slice(end, end + 4);
  let signs = 0;
  if (before !== undefined && gap.length < 12 && joining.test(gap)) signs |= sign.joined;
  if (before !== undefined && /^[^\S\n]{1,4}$/u.test(gap)) signs |= sign.spaced;
  if (/[«"“„]\s*$/u.test(gap)) signs |= sign.opens;
  if (/^\s*[»"”]/u.test(after)) signs |= sign.closes;
  if (/[([]\s*["«“]?\s*$/u.test(gap)) signs |= sign.bracket;
  if (/^\s*["»”]?\s*[)\]]/u.test(after)) signs |= sign.unbracket;
  if (kind === "latin") signs |= sign.latin;
  if (kind === "number") signs |= sign.number;
  return signs;
}
