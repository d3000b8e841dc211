import type { Dictionaries } from "../../files/open.ts";
import type { ResolvedGroup } from "../../rank/rank.ts";
import { loadDates } from "../dates/load-dates.ts";
import { readGroup, type AskedWord } from "../flexsearch.ts";
import { resolveWord, type ResolvedWord } from "./resolve-word.ts";

/**
 * Finds what the words of a question may mean.
 *
 * @param groups as `writeGroup` writes them.
 */
export function resolveGroups(
  files: Dictionaries,
  groups: readonly string[],
): Promise<ResolvedGroup[]> {
  return Promise.all(
    groups.map(async (text) => {
      const { items, light } = readGroup(text);
      const resolved = items.map((words) => Promise.all(words.map((word) => resolve(files, word))));
      return { items: await Promise.all(resolved), light };
    }),
  );
}

async function resolve(
  files: Dictionaries,
  { term, suspicion, period }: AskedWord,
): Promise<ResolvedWord> {
  const word = await resolveWord(files, term, suspicion);
  const dates = period && (await loadDates());
  return period && dates ? dates.readAsDate(files, word, period) : word;
}
