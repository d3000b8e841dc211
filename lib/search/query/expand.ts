import { isFoldedParticle } from "../../arabic/stop-words.ts";
import { familyKeys, isArabic, type Word } from "../words/analyse.ts";
import { isOneEditApart } from "../words/edit-distance.ts";
import type { IndexFiles } from "../files/open.ts";
import type { Family } from "../files/postings.ts";
import { romanises } from "../words/romanisation.ts";
import { bareName } from "../words/sounds.ts";
import { listKeys } from "../words/word-lists.ts";
import type { ListedWord } from "../files/words.ts";

/** How many other spellings are looked at for a word, and how many files of a list are read for it. */
const MOST_CANDIDATES = 12;
const MOST_COMPLETIONS = 8;
const MOST_FILES = 2;
const MOST_FILES_TO_CORRECT = 3;
const SHORTEST_TO_CORRECT = 4;
const SHORTEST_SOUND = 3;
const MOST_ALIKE = 6;

/** The family of a spelling: the first of its possible stems that the index knows. */
export async function familyOf(files: IndexFiles, surface: string): Promise<Family | null> {
  const keys = familyKeys(surface);
  const opened = await Promise.all(keys.map((key) => files.terms.find(key)));
  for (const [at, key] of keys.entries()) {
    const family = opened[at]?.get(key);
    if (!family) continue;
    if (family.see === null) return family;
    const seen = (await files.terms.find(family.see))?.get(family.see);
    if (seen) return seen;
  }
  return null;
}

function byFrequency(words: Iterable<ListedWord>, most: number): string[] {
  const frequency = new Map<string, number>();
  for (const { surface, articles } of words) frequency.set(surface, articles);
  return [...frequency]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([surface]) => surface);
}

/**
 * Spellings one letter off. One wrong letter leaves the first half of a word or the second as it was, so
 * the list by beginnings and the list by endings together hold them all. Where many words share a half, the
 * files nearest to the word are read: most errors leave more than a half.
 */
export async function oneLetterOff(files: IndexFiles, surface: string): Promise<string[]> {
  if (surface.length < SHORTEST_TO_CORRECT) return [];
  const half = (key: string) => key.slice(0, Math.max(2, key.length >> 1));
  const beginning = listKeys.words(surface);
  const ending = listKeys.endings(surface);
  const lists = await Promise.all([
    files.words.around(beginning, half(beginning), MOST_FILES_TO_CORRECT),
    files.endings.around(ending, half(ending), MOST_FILES_TO_CORRECT),
  ]);
  const near = lists
    .flat(2)
    .filter((word) => isOneEditApart(surface, word.surface) && !isFoldedParticle(word.surface));
  return byFrequency(near, MOST_CANDIDATES);
}

/**
 * Spellings in the other script that sound alike and may be the same name written out. A ق is romanised as g too
 * (القذافي, Gadhafi): that is tried when the plain reading leads nowhere.
 */
export async function soundingAlike(files: IndexFiles, word: Word): Promise<string[]> {
  const sound = listKeys.sounds(word.surface);
  if (sound.length < SHORTEST_SOUND || word.kind === "number") return [];
  const arabic = word.kind === "arabic";
  const other = arabic ? sound.replaceAll("k", "g") : sound.replaceAll("g", "k");
  for (const key of new Set([sound, other])) {
    const opened = await files.sounds.range(key, 1);
    const alike = opened.flat().filter((listed) => {
      if (listed.key !== key || isArabic(listed.surface) === arabic) return false;
      return arabic
        ? romanises(listed.surface, word.surface)
        : romanises(word.surface, listed.surface);
    });
    if (alike.length > 0) return byFrequency(alike, MOST_ALIKE);
  }
  return [];
}

/** The most frequent words that begin as this one does. */
export async function completions(
  files: IndexFiles,
  surface: string,
  most = MOST_COMPLETIONS,
): Promise<string[]> {
  // The list has long words without their article: what is typed of one may be article and first letters.
  const keys = [...new Set([listKeys.words(surface), bareName(surface)])].filter(
    (key) => key !== "",
  );
  const opened = await Promise.all(keys.map((key) => files.words.range(key, MOST_FILES)));
  const longer = opened.flatMap((lists, at) =>
    lists
      .flat()
      .filter((listed) => listed.key.startsWith(keys[at] ?? "") && listed.surface !== surface)
      .filter((listed) => at === 0 || listed.surface.startsWith(surface)),
  );
  return byFrequency(longer, most);
}

/**
 * Whether articles lack a text in the language of a word: then words of the other language count as well.
 */
export function crossesLanguages({ catalogue }: IndexFiles, word: Word): boolean {
  return catalogue.texts[word.kind === "arabic" ? "ar" : "en"] < catalogue.documents;
}

/** Spellings in the other language that the glossary has for a word. */
export async function translationsOf(
  files: IndexFiles,
  surface: string,
): Promise<readonly string[]> {
  const translations = await files.translations();
  const key = familyKeys(surface).find((candidate) => translations.has(candidate));
  return (key !== undefined && translations.get(key)) || [];
}
