import { withoutArticle } from "../../arabic/bases.ts";
import { together } from "../../arabic/forms/compounds.ts";
import { familyKeys, isArabic } from "../words/analyse.ts";

/** How a term of a family stands to the term asked for. */
export interface Likeness {
  /** Share of letters that both begin and end with, up to 1, never 0: the fewer changes, the likelier the same word. */
  readonly letters: number;
  /** Alike but for what is joined in front (article, proclitics). */
  readonly sameEnding: boolean;
  /** Alike but for the ending. */
  readonly sameFront: boolean;
}

const identical: Likeness = { letters: 1, sameEnding: true, sameFront: true };

/** Different at both ends (السكر, سكري), a term is still of the family. */
const LEAST_ALIKE = 0.2;

/** Length of what two texts begin with in common, and of what they then still end with in common. */
function shared(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let front = 0;
  while (front < shorter && a[front] === b[front]) front++;
  let end = 0;
  while (end < shorter - front && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return front + end;
}

/**
 * Compares a term with the one asked for.
 *
 * @param stem what the family has in common: for Arabic, what stands before it in a term are article and
 * proclitics, and what stands behind it is the ending.
 */
export function likeness(asked: string, term: string, stem: string): Likeness {
  if (asked === together(term)) return identical;
  const letters = Math.max(LEAST_ALIKE, shared(asked, term) / Math.max(asked.length, term.length));
  if (!isArabic(stem)) return { letters, sameEnding: false, sameFront: false };
  // A broken plural has not the stem of its family: it is compared by its own.
  const own = asked.includes(stem) ? stem : familyKeys(asked).find((key) => term.includes(key));
  const at = own === undefined ? -1 : asked.indexOf(own);
  const there = own === undefined ? -1 : term.indexOf(own);
  if (own === undefined || at < 0 || there < 0) {
    const sameEnding = withoutArticle(asked) === withoutArticle(term);
    return { letters, sameEnding, sameFront: false };
  }
  return {
    letters,
    sameEnding: asked.slice(at + own.length) === term.slice(there + own.length),
    sameFront: asked.slice(0, at) === term.slice(0, there),
  };
}
