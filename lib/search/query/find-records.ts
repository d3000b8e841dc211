import type { Dictionaries } from "../files/open.ts";
import {
  BY_SOUND,
  END_OF_NAME,
  isLatinArticle,
  nameSounds,
  nameWords,
  recordKey,
  type KeptRecord,
  type RecordName,
} from "../files/records.ts";
import { isArabic } from "../words/analyse.ts";
import { loadRomanisation } from "../words/load-romanisation.ts";
import type { ParsedQuery } from "./parse.ts";
import type { ResolvedWord } from "./resolve/resolve-word.ts";

/** Longer questions are no names. */
export const MOST_WORDS = 8;
const MOST_RECORDS = 3;
/** A word of a name that is spelled more boldly is another name. */
const MOST_UNLIKE = 0.7;

/** The words of a query that may be a name: nothing but words, one after the other. */
export function askedName({
  groups,
  excluded,
  fields,
  years,
  dates,
}: ParsedQuery): readonly string[] {
  if ([excluded, fields, years, dates].some((list) => list.length > 0)) return [];
  if (groups.some((items) => items.length > 1)) return [];
  const words = groups.flat().flatMap((item) => item.words.map(({ term }) => term));
  return words.length > MOST_WORDS ? [] : words;
}

/**
 * The records whose name some words are, in either script; else those whose name sounds so and is written so.
 *
 * @param resolved what the words were taken for: Arabic ones that all stand in the archive romanise no name, and the names
 * by their sounds, a file of their own, are not read for them.
 */
export async function recordsNamed(
  files: Dictionaries,
  words: readonly string[],
  resolved: readonly ResolvedWord[],
): Promise<readonly KeptRecord[]> {
  if (words.length === 0) return [];
  const exact = await namesUnder(files, words.join(" ") + END_OF_NAME);
  const isOwn = ({ term, matches }: ResolvedWord) =>
    isArabic(term) && matches.some(({ kind }) => kind === "word");
  const isFound = exact.some(({ whole }) => whole) || resolved.every(isOwn);
  const found = isFound ? exact : await namesSounding(files, words);
  return readRecords(
    files,
    found.filter(({ whole }) => whole),
  );
}

/** Names of records whose keys begin so, of which at most so many blocks are read. */
export async function namesUnder(
  files: Dictionaries,
  prefix: string,
  mostBlocks = 1,
): Promise<readonly RecordName[]> {
  const blocks = await files.recordNames.range(prefix, mostBlocks);
  return blocks.flat().filter(({ key }) => key.startsWith(prefix));
}

/** Names of the other script of which each word may be a word of the question, in its order. */
async function namesSounding(
  files: Dictionaries,
  words: readonly string[],
): Promise<readonly RecordName[]> {
  const sounds = nameSounds(words);
  if (sounds.replaceAll(" ", "").length < 2) return [];
  const candidates = await namesUnder(files, BY_SOUND + sounds + END_OF_NAME);
  if (candidates.length === 0) return [];
  const { unlikeness } = await loadRomanisation();
  const arabic = words.some(isArabic);
  const asked = words.filter((word) => !isLatinArticle(word));
  return candidates.filter(({ label }) => {
    const other = nameWords((arabic ? label.en : label.ar) ?? "").filter(
      (word) => !isLatinArticle(word),
    );
    const alike = (word: string, at: number) =>
      arabic
        ? unlikeness(other[at] ?? "", word, MOST_UNLIKE)
        : unlikeness(word, other[at] ?? "", MOST_UNLIKE);
    return (
      other.length === asked.length && asked.every((word, at) => alike(word, at) <= MOST_UNLIKE)
    );
  });
}

async function readRecords(
  files: Dictionaries,
  names: readonly RecordName[],
): Promise<readonly KeptRecord[]> {
  const keys = new Set(byArticles(names).map(({ facet, value }) => recordKey(facet, value)));
  const read = await Promise.all(
    [...keys]
      .slice(0, MOST_RECORDS)
      .map(async (key) => (await files.records.find(key))?.get(key) ?? []),
  );
  return read.flat();
}

/** Those of most articles first. */
export function byArticles(names: readonly RecordName[]): RecordName[] {
  return [...names].sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
}
