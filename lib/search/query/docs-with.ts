import type { IndexFiles } from "../files/open.ts";
import { docsIn } from "../files/postings.ts";
import type { QueryItem } from "./asked-words.ts";
import { familyOf } from "./resolve/expand.ts";
import { resolveWord, type Match } from "./resolve/resolve-word.ts";

/** The articles in which all words of an excluded item stand. */
export async function docsWithAll(
  files: IndexFiles,
  { words }: Pick<QueryItem, "words">,
): Promise<ReadonlySet<number>> {
  const resolved = await Promise.all(words.map(({ term }) => resolveWord(files, term, "none")));
  const [first = new Set<number>(), ...rest] = resolved.map(
    ({ matches }) => new Set(docsOf(matches.filter(({ kind }) => kind === "word"))),
  );
  return new Set([...first].filter((doc) => rest.every((docs) => docs.has(doc))));
}

/** The articles that have a word, as whatever it was taken for. */
export function docsOf(matches: readonly Match[]): number[] {
  return matches
    .flatMap((match) => match.family.members)
    .flatMap(({ postings }) => docsIn(postings));
}

/** Counts the articles in which some terms stand together, each as it is spelled. */
export async function countTogether(files: IndexFiles, terms: readonly string[]): Promise<number> {
  const found = await Promise.all(
    terms.map(async (term) => {
      const family = await familyOf(files, term);
      return new Set(docsIn(family?.members.find((one) => one.term === term)?.postings ?? []));
    }),
  );
  const [first = new Set<number>(), ...rest] = found;
  return [...first].filter((doc) => rest.every((docs) => docs.has(doc))).length;
}
