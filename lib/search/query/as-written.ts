import type { ShownArticle } from "../files/article.ts";
import { articleTexts } from "../words/article-words.ts";
import type { IndexFiles } from "../files/open.ts";
import { familyOf } from "./expand.ts";
import { SLOTS } from "../rank/bm25.ts";

/** How an article writes the spellings of the index: a folded spelling → the word where it first stands. */
export function spellingsOf(article: ShownArticle): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const { text, words } of articleTexts(article)) {
    for (const { surface, start, end } of words) {
      if (!written.has(surface)) written.set(surface, text.slice(start, end));
    }
  }
  return written;
}

/**
 * Spellings of the index as an article that has them writes them: the index keeps them folded, which is for
 * matching and would be a misspelling on the page («الحكومه»).
 *
 * @param surfaces folded spellings; @returns one word each, in the same order. An Arabic spelling that no text
 * shows, such as a variant of a name, is left out.
 */
export async function asWritten(
  files: IndexFiles,
  surfaces: readonly string[],
): Promise<readonly string[]> {
  const families = await Promise.all(surfaces.map((surface) => familyOf(files, surface)));
  const where = surfaces.map((surface, at) => {
    const member = families[at]?.members.find((one) => one.surface === surface);
    return (member?.postings ?? []).map((posting) => Math.floor(posting / SLOTS));
  });
  const seats = fewestSeats(where);
  const read = new Map(
    await Promise.all(
      [...new Set(seats.filter((seat) => seat >= 0))].map(
        async (seat) => [seat, spellingsOf(await files.article(seat))] as const,
      ),
    ),
  );
  return surfaces.flatMap((surface, at) => {
    const written = read.get(seats[at] ?? -1)?.get(surface);
    if (written !== undefined) return [written];
    return /\p{Script=Arabic}/u.test(surface) ? [] : [surface];
  });
}

/**
 * For each of some words an article that has it, few different ones in all: each is a file to be read.
 *
 * @param where the seats of each word's articles.
 * @returns a seat for each word; -1 for a word without articles.
 */
function fewestSeats(where: readonly (readonly number[])[]): number[] {
  const chosen = where.map(() => -1);
  for (;;) {
    const counts = new Map<number, number>();
    for (const [at, seats] of where.entries()) {
      if (chosen[at] !== -1) continue;
      for (const seat of seats) counts.set(seat, (counts.get(seat) ?? 0) + 1);
    }
    let best = -1;
    for (const [seat, count] of counts) {
      const most = counts.get(best) ?? 0;
      if (count > most || (count === most && seat < best)) best = seat;
    }
    if (best === -1) return chosen;
    for (const [at, seats] of where.entries()) {
      if (chosen[at] === -1 && seats.includes(best)) chosen[at] = best;
    }
  }
}
