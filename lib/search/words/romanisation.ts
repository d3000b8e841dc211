import { ALEF } from "../../arabic/letters.ts";
import { waysOf } from "./romanised-letters.ts";
import { bareName } from "./sounds.ts";

/** A Latin vowel that Arabic need not write, or an h behind one: inside a word, and at its end, where it mostly does. */
const UNWRITTEN: Readonly<Record<string, readonly [inside: number, end: number]>> = {
  a: [0.1, 0.4],
  e: [0.1, 0.05],
  i: [0.12, 0.5],
  o: [0.15, 0.5],
  u: [0.15, 0.5],
  y: [0.3, 0.5],
  w: [0.5, 0.5],
  h: [0.25, 0.15],
};
/** No Arabic word begins with a vowel that is not written. */
const AT_FIRST = 0.5;
/** What begins with an article in Latin has one in Arabic. */
const NO_ARTICLE = 0.4;
/** In صالح the vowel that is not written is an i: Saleh, not Salah. */
const OF_PARTICIPLE = 0.15;
/** Longer words are no names. */
const LONGEST = 24;

/**
 * How unlike a Latin spelling is to an Arabic name written out letter by letter: what `skeleton` brings together only
 * sounds alike. The cheapest way to walk through both is found (weighted edit distance), so that of several
 * candidates the one comes first whose vowels fit as well: Sisi is السيسي before ساسي.
 *
 * @param latin @param arabic folded spellings.
 * @param most what is more unlike is not told apart.
 * @returns 0 for the plainest romanisation, about 1 for a bold one, Infinity for none.
 */
export function unlikeness(latin: string, arabic: string, most: number): number {
  const bare = bareName(arabic);
  // What looks like an article may begin the name: إلياس, Assad.
  const plain = tidied(latin);
  const without = tidied(latin.replace(sunArticle, ""));
  let least = walk(plain, bare, most);
  if (least > 0 && bare !== arabic) least = Math.min(least, walk(plain, arabic, most));
  if (least > 0 && without !== plain) {
    const more = bare === arabic ? NO_ARTICLE : 0;
    least = Math.min(least, more + walk(without, bare, most));
  }
  return least <= most ? least : Infinity;
}

/** The article before a sun letter, written together with its noun: Essebsi, Ennahdha. */
const sunArticle = /^[aei](?=(sh|ch|[sndtrz])\1)/;

/** A Latin spelling without what says nothing: doubled letters and silent ones. */
function tidied(latin: string): string {
  return latin
    .replace(/ngt/g, "nt")
    .replace(/eaux?$/, "o")
    .replace(/(sh|ch|[bcdfghjklmnpqrstvz])\1+/g, "$1");
}

/** The costs of having come so far, a row for each Arabic letter; used again for every pair. */
const costs = new Float64Array((LONGEST + 1) * (LONGEST + 1));

function walk(latin: string, arabic: string, most: number): number {
  const width = latin.length + 1;
  if (latin.length > LONGEST || arabic.length > LONGEST) return Infinity;
  const end = (arabic.length + 1) * width - 1;
  costs.fill(Infinity, 0, end + 1);
  costs[0] = 0;
  const reach = (at: number, cost: number) => {
    if (cost < (costs[at] ?? 0)) costs[at] = cost;
  };
  const ways = waysOf(arabic);
  for (let row = 0; row <= arabic.length; row++) {
    for (let at = 0; at < width; at++) {
      const cost = costs[row * width + at] ?? Infinity;
      if (cost > most) continue;
      const [inside, atEnd] = UNWRITTEN[latin[at] ?? ""] ?? [];
      if (inside !== undefined && atEnd !== undefined) {
        const participle = latin[at] === "a" && row > 2 && arabic[row - 2] === ALEF;
        const here = (row === 0 ? AT_FIRST : 0) + (participle ? OF_PARTICIPLE : 0);
        reach(row * width + at + 1, cost + here + (row === arabic.length ? atEnd : inside));
      }
      for (const way of ways[row] ?? [])
        if (latin.startsWith(way.latin, at))
          reach((row + way.letters) * width + at + way.latin.length, cost + way.cost);
    }
  }
  return costs[end] ?? Infinity;
}
