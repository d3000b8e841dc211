import type { Dictionaries } from "../files/open.ts";
import { END_OF_NAME, nameWords, recordKey } from "../files/records.ts";
import { longestQuery, type Completions, type RecordLabel } from "../types.ts";
import { byArticles, MOST_WORDS, namesUnder } from "./find-records.ts";
import { completions } from "./resolve/expand.ts";

/** Terms as an article that has them writes them; an Arabic one that no text shows is left out. */
export type AsWritten = (terms: readonly string[]) => Promise<readonly string[]>;

/** What the reader may be about to type. */
export async function complete(
  files: Dictionaries,
  asWritten: AsWritten,
  text: string,
): Promise<Completions> {
  const typed = text.length > longestQuery ? [] : nameWords(text);
  const last = typed.at(-1);
  if (last === undefined) return { records: [], words: [] };
  const [records, terms] = await Promise.all([
    recordsBeginning(files, typed),
    completions(files, last),
  ]);
  return { records, words: await asWritten(terms) };
}

const MOST_OFFERED = 6;
/** Blocks of names that are read for what is being typed. */
const MOST_BLOCKS = 3;

/**
 * The records that may be being typed: those of just that name, then those of which any word of a name begins so; most
 * articles first.
 *
 * @param words as typed, the last one perhaps unfinished.
 */
async function recordsBeginning(
  files: Dictionaries,
  words: readonly string[],
): Promise<readonly RecordLabel[]> {
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const prefix = words.join(" ");
  const offered = new Map<string, RecordLabel>();
  const [exact, begun] = await Promise.all([
    namesUnder(files, prefix + END_OF_NAME),
    namesUnder(files, prefix, MOST_BLOCKS),
  ]);
  const whole = exact.filter((name) => name.whole);
  for (const { facet, value, label } of [...byArticles(whole), ...byArticles(begun)]) {
    if (offered.size < MOST_OFFERED) offered.set(recordKey(facet, value), { facet, value, label });
  }
  return [...offered.values()];
}
