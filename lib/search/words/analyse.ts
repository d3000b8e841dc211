import { oncePerText } from "../../base/once.ts";
import { bases } from "../../arabic/bases.ts";
import { fold, type Folded } from "../../arabic/fold.ts";
import { stem } from "../../arabic/stem.ts";
import { isFoldedParticle, isStopWord } from "../../arabic/stop-words.ts";
import { tokenise, type TokenKind } from "../../arabic/tokenise.ts";
import { isEnglishStopWord, stemEnglish } from "./english.ts";
import type { Span } from "../types.ts";

/** A word of a text or a query, in the forms by which search compares it. */
export interface Word extends Span {
  /** Folded, whole: the spelling. It is the term that the index stores. */
  readonly surface: string;
  readonly kind: TokenKind;
  readonly stop: boolean;
}

const possessive = /['\u2019]s?$/;
const apostrophe = /['\u2019]/g;
const thousands = /[,\u066C](?=\d{3}(?!\d))/g;
const mark = /[\p{M}\p{Cf}\u0640]/gu;

/** The folded spelling under which a token is indexed and asked for. */
function surfaceOf(text: string, kind: TokenKind): string {
  if (kind === "number") return fold(text.replace(thousands, "")).replace(/\u066B/g, ".");
  const folded = fold(text);
  return kind === "latin" ? folded.replace(possessive, "").replace(apostrophe, "") : folded;
}

/** A written word's folded spelling, and whether it is a stop word: what depends on the word alone. */
type Known = Pick<Word, "surface" | "stop">;

/** Texts repeat their words: most need to be folded once. */
const known: Readonly<Record<TokenKind, (written: string) => Known>> = {
  arabic: knownOf("arabic"),
  latin: knownOf("latin"),
  number: knownOf("number"),
};

function knownOf(kind: TokenKind): (written: string) => Known {
  return oncePerText(
    (written) => {
      const surface = surfaceOf(written, kind);
      const stop =
        kind === "arabic" ? isStopWord(written.replace(mark, "")) : isEnglishStopWord(surface);
      return { surface, stop };
    },
    { most: 50_000 },
  );
}

/**
 * The one analyser, for the index, the query and the highlights: cuts a text into words and folds them.
 *
 * @param text a paragraph, a title or a query, as written.
 * @returns its words in order; spans are of `text`. Words that fold to nothing are left out.
 */
export function analyse(text: string): Word[] {
  const words: Word[] = [];
  for (const { text: written, start, end, kind } of tokenise(text)) {
    const { surface, stop } = known[kind](written);
    if (surface !== "") words.push({ surface, kind, stop, start, end });
  }
  return words;
}

const arabicWord = /^[\u0620-\u064A]/;
const latinWord = /^\p{L}/u;

/** Whether a folded spelling is in Arabic letters. */
export function isArabic(surface: string): boolean {
  return arabicWord.test(surface);
}

/**
 * The keys of the families to which a word may belong, the likeliest first: its stem, and for Arabic the
 * stem of each base, but for particles: nobody asks for the «to» of «and to». The index says
 * which of them there are.
 */
export function familyKeys(surface: string): string[] {
  if (isArabic(surface)) {
    const words = bases(surface as Folded).filter(
      (base) => base === surface || !isFoldedParticle(base),
    );
    return [...new Set(words.map(stem))];
  }
  return [latinWord.test(surface) ? stemEnglish(surface) : surface];
}
