import { analyse } from "./analyse.ts";
import type { ShownArticle } from "./article-file.ts";
import type { IndexFiles } from "./index-files.ts";
import { familyOf } from "./lookups.ts";
import { SLOTS } from "./slots.ts";

/** How an article writes the spellings of the index: a folded spelling → the word where it first stands. */
export function spellingsOf(article: ShownArticle): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const text of [
    ...Object.values(article.titles),
    ...Object.values(article.paragraphs).flat(),
  ]) {
    for (const { surface, start, end } of analyse(text)) {
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
  const chosen = new Set<number>();
  const seats = surfaces.map((surface, at) => {
    const member = families[at]?.members.find((one) => one.surface === surface);
    const own = (member?.postings ?? []).map((posting) => Math.floor(posting / SLOTS));
    // An article that is read for another word will do, so that few files are read.
    const seat = own.find((one) => chosen.has(one)) ?? own[0];
    if (seat !== undefined) chosen.add(seat);
    return seat;
  });
  const read = new Map(
    await Promise.all(
      [...chosen].map(async (seat) => [seat, spellingsOf(await files.article(seat))] as const),
    ),
  );
  return surfaces.flatMap((surface, at) => {
    const written = read.get(seats[at] ?? -1)?.get(surface);
    if (written !== undefined) return [written];
    return /\p{Script=Arabic}/u.test(surface) ? [] : [surface];
  });
}
