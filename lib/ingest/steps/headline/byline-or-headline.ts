import { withoutArticle } from "../../../arabic/bases.ts";
import { fold } from "../../../arabic/fold.ts";
import { givenNames } from "../../../arabic/given-names.ts";
import { readByline } from "../byline/byline.ts";
import type { OutletTable } from "../../../outlets/outlet-table.ts";
import { isPlace } from "../names.ts";

/** «صنعاء: عرفات مدابش»: two or three words behind a place. */
const placeAndWords = /^([^:]{2,25}): ?(\p{L}+(?: \p{L}+){1,2})$/u;
const imperfect = /^[يت]\p{L}{3}/u;
const accusative = /(?:ا|اً)$/u;

/** Whether words may be a person's name: given names begin like an imperfect verb too (يوسف), surnames do not. */
function mayBeName(words: string): boolean {
  return words.split(" ").every((word, at) => {
    const given = givenNames.has(fold(word));
    return (given || !imperfect.test(word)) && (at === 0 || given || !accusative.test(word));
  });
}

/**
 * A byline, unless the text below goes on about it: «جدة – حريق مستودع» is a headline, «جدة – علي القحطاني» none.
 * Behind a colon one word of the story is enough: «جدة: توقيف متسللين».
 */
export function isByline(
  text: string,
  following: string,
  framed: boolean,
  outlets: OutletTable,
): boolean {
  const byline = readByline(text, outlets);
  // A bare name above a date is the headline: there is no other.
  if (framed && byline?.author === text) return false;
  const [, place = "", words = ""] = placeAndWords.exec(text) ?? [];
  const placed = byline === null && isPlace(place) && mayBeName(words);
  const author = placed ? words : byline?.author;
  if (author === undefined) return false;
  if (author === null || (byline && byline.outlet !== null)) return true;
  return sharedWords(author, following) < (text.includes(":") ? 1 : 2);
}

function sharedWords(name: string, following: string): number {
  const spoken = new Set(following.split(/[^\p{L}\p{M}]+/u).map(bare));
  return name
    .split(" ")
    .map(bare)
    .filter((word) => word.length > 2 && spoken.has(word)).length;
}

/** A word in folded spelling without article and what stands before it. */
function bare(word: string): string {
  return withoutArticle(fold(word));
}
