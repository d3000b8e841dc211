import type { IndexFiles } from "../../files/open.ts";
import { docsIn } from "../../files/postings.ts";
import { isArabic } from "../../words/analyse.ts";
import { familyOf } from "./expand.ts";
import { writtenIn } from "./written-in.ts";

/**
 * Terms of the index as an article that has them writes them: the index keeps them folded, which is for
 * matching and would be a misspelling on the page («الحكومه»).
 *
 * @param terms of the index; @returns one word each, in the same order. An Arabic one that no text
 * shows, such as a variant of a name, is left out.
 */
export async function asWritten(
  files: IndexFiles,
  terms: readonly string[],
): Promise<readonly string[]> {
  const families = await Promise.all(terms.map((term) => familyOf(files, term)));
  const where = terms.map((term, at) => {
    const member = families[at]?.members.find((one) => one.term === term);
    return docsIn(member?.postings ?? []);
  });
  const docs = fewestDocs(where);
  const read = new Map(
    await Promise.all(
      [...new Set(docs.filter((doc) => doc >= 0))].map(
        async (doc) => [doc, writtenIn(await files.article(doc))] as const,
      ),
    ),
  );
  return terms.flatMap((term, at) => {
    const written = read.get(docs[at] ?? -1)?.get(term);
    if (written !== undefined) return [written];
    return isArabic(term) ? [] : [term];
  });
}

/**
 * For each of some words an article that has it, few different ones in all: each is a file to be read.
 *
 * @param where the articles of each word, as document numbers.
 * @returns one of them for each word; -1 for a word without articles.
 */
function fewestDocs(where: readonly (readonly number[])[]): number[] {
  const chosen = where.map(() => -1);
  for (;;) {
    const counts = new Map<number, number>();
    for (const [at, docs] of where.entries()) {
      if (chosen[at] !== -1) continue;
      for (const doc of docs) counts.set(doc, (counts.get(doc) ?? 0) + 1);
    }
    let best = -1;
    for (const [doc, count] of counts) {
      const most = counts.get(best) ?? 0;
      if (count > most || (count === most && doc < best)) best = doc;
    }
    if (best === -1) return chosen;
    for (const [at, docs] of where.entries()) {
      if (chosen[at] === -1 && docs.includes(best)) chosen[at] = best;
    }
  }
}
