import type { Word } from "./analyse.ts";
import { familyKeys, isArabic } from "./analyse.ts";
import { isOneEditApart } from "./edit-distance.ts";
import type { Family } from "./postings.ts";
import type { Shelf } from "./shelf.ts";
import type { TermsFile } from "./terms-file.ts";
import type { TokenKind } from "../arabic/tokenise.ts";
import type { Translations } from "./translations.ts";
import { vowelAgreement } from "./skeleton.ts";
import { listKeys } from "./word-lists.ts";
import type { ListedWord } from "./words-file.ts";

/** The shelves of an opened index. */
export interface Shelves {
  readonly terms: Shelf<TermsFile>;
  readonly words: Shelf<ListedWord[]>;
  readonly endings: Shelf<ListedWord[]>;
  readonly sounds: Shelf<ListedWord[]>;
  readonly translations: () => Promise<Translations>;
  /** Whether articles lack a text in the language of such words: then the other language's words count too. */
  readonly crosses: (kind: TokenKind) => boolean;
}

/** How a word of a query came to a family of the index. */
export type MatchKind = "word" | "beginning" | "one-letter-off" | "sound" | "translation";

/** A family that a word of a query may mean. */
export interface Match {
  readonly kind: MatchKind;
  readonly family: Family;
  /** The spelling in the family that it was found by; the asked one itself for `word`. */
  readonly surface: string;
}

/** A word of a query with all that it may mean; nothing when the archive has nothing like it. */
export interface ResolvedWord {
  readonly word: Word;
  readonly matches: readonly Match[];
}

/** How many other spellings are looked at for a word, and how many files of a list are read for it. */
const MOST_CANDIDATES = 12;
const MOST_COMPLETIONS = 8;
const MOST_FILES = 2;
const SHORTEST_TO_CORRECT = 4;
const SHORTEST_SOUND = 3;
const MOST_ALIKE = 6;

/**
 * What a word is looked up as, beside itself: `typing` when it may go on, `doubtful` when it does not go
 * with the others and may be another word mistyped.
 */
export type Suspicion = "none" | "typing" | "doubtful";

/** The family of a spelling: the first of its possible stems that the index knows. */
async function familyOf(shelves: Shelves, surface: string): Promise<Family | null> {
  const keys = familyKeys(surface);
  const files = await Promise.all(keys.map((key) => shelves.terms.find(key)));
  for (const [at, key] of keys.entries()) {
    const family = files[at]?.get(key);
    if (!family) continue;
    if (family.see === null) return family;
    const seen = (await shelves.terms.find(family.see))?.get(family.see);
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
 * the list by beginnings and the list by endings together hold them all.
 */
async function oneLetterOff(shelves: Shelves, surface: string): Promise<string[]> {
  const prefix = (key: string) => key.slice(0, Math.min(3, Math.max(2, key.length >> 1)));
  const lists = await Promise.all([
    shelves.words.range(prefix(listKeys.words(surface)), MOST_FILES),
    shelves.endings.range(prefix(listKeys.endings(surface)), MOST_FILES),
  ]);
  const near = lists.flat(2).filter((word) => isOneEditApart(surface, word.surface));
  return byFrequency(near, MOST_CANDIDATES);
}

/**
 * Spellings in the other script that sound alike, those first whose vowels agree as well. A ق is romanised as
 * g too (القذافي, Gadhafi): that is tried when the plain reading leads nowhere.
 */
async function soundingAlike(shelves: Shelves, word: Word): Promise<string[]> {
  const sound = listKeys.sounds(word.surface);
  if (sound.length < SHORTEST_SOUND || word.kind === "number") return [];
  const arabic = word.kind === "arabic";
  const other = arabic ? sound.replaceAll("k", "g") : sound.replaceAll("g", "k");
  for (const key of new Set([sound, other])) {
    const files = await shelves.sounds.range(key, 1);
    const alike = files
      .flat()
      .filter((listed) => listed.key === key && isArabic(listed.surface) !== arabic)
      .map((listed) => ({
        ...listed,
        agreement: arabic
          ? vowelAgreement(listed.surface, word.surface)
          : vowelAgreement(word.surface, listed.surface),
      }));
    const best = Math.max(...alike.map(({ agreement }) => agreement));
    const near = alike.filter(({ agreement }) => agreement >= best - 1);
    if (near.length > 0) return byFrequency(near, MOST_ALIKE);
  }
  return [];
}

/** The most frequent words that begin as this one does. */
export async function completions(
  shelves: Shelves,
  surface: string,
  most = MOST_COMPLETIONS,
): Promise<string[]> {
  const key = listKeys.words(surface);
  const files = await shelves.words.range(key, MOST_FILES);
  const longer = files
    .flat()
    .filter((listed) => listed.key.startsWith(key) && listed.surface !== surface);
  return byFrequency(longer, most);
}

async function matchesOf(
  shelves: Shelves,
  kind: MatchKind,
  surfaces: readonly string[],
): Promise<Match[]> {
  const families = await Promise.all(surfaces.map((surface) => familyOf(shelves, surface)));
  return surfaces.flatMap((surface, at) => {
    const family = families[at];
    return family ? [{ kind, family, surface }] : [];
  });
}

/**
 * Finds what a word of a query may mean: its own family; and if there is none, spellings one letter off and
 * names that sound alike in the other script. A word being typed may also be any that begins with it, a
 * doubtful one any that is one letter off.
 */
export async function resolveWord(
  shelves: Shelves,
  word: Word,
  suspicion: Suspicion,
): Promise<ResolvedWord> {
  const [own, longer] = await Promise.all([
    familyOf(shelves, word.surface),
    suspicion === "typing" && word.surface.length > 1 ? completions(shelves, word.surface) : [],
  ]);
  const matches: Match[] = own ? [{ kind: "word", family: own, surface: word.surface }] : [];
  matches.push(...(await matchesOf(shelves, "beginning", longer)));
  const kindless = word.kind === "number";
  const near =
    (matches.length === 0 || suspicion === "doubtful") &&
    !kindless &&
    word.surface.length >= SHORTEST_TO_CORRECT
      ? oneLetterOff(shelves, word.surface)
      : [];
  const crossing = !kindless && (matches.length === 0 || shelves.crosses(word.kind));
  const [corrected, alike, translated] = await Promise.all([
    near,
    crossing ? soundingAlike(shelves, word) : [],
    crossing ? translationsOf(shelves, word.surface) : [],
  ]);
  const others = await Promise.all([
    matchesOf(shelves, "translation", translated),
    matchesOf(shelves, "one-letter-off", corrected),
    matchesOf(shelves, "sound", alike),
  ]);
  matches.push(...others.flat());
  return { word, matches };
}

async function translationsOf(shelves: Shelves, surface: string): Promise<readonly string[]> {
  const translations = await shelves.translations();
  const key = familyKeys(surface).find((candidate) => translations.has(candidate));
  return (key !== undefined && translations.get(key)) || [];
}
