import type { Word } from "../words/analyse.ts";
import type { IndexFiles } from "../files/open.ts";
import {
  completions,
  crossesLanguages,
  familyOf,
  oneLetterOff,
  soundingAlike,
  translationsOf,
} from "./expand.ts";
import type { Family } from "../files/postings.ts";

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

/**
 * What a word is looked up as, beside itself: `typing` when it may go on, `doubtful` when it does not go
 * with the others and may be another word mistyped.
 */
export type Suspicion = "none" | "typing" | "doubtful";

/** A word that the archive does not have is taken for the beginning of others from so many letters on. */
const SHORTEST_BEGINNING = 3;

async function matchesOf(
  files: IndexFiles,
  kind: MatchKind,
  surfaces: readonly string[],
): Promise<Match[]> {
  const families = await Promise.all(surfaces.map((surface) => familyOf(files, surface)));
  return surfaces.flatMap((surface, at) => {
    const family = families[at];
    return family ? [{ kind, family, surface }] : [];
  });
}

/**
 * Finds what a word of a query may mean: its own family; and if there is none, spellings one letter off and
 * names that sound alike in the other script, or else words that begin with it. A word being typed may also be any
 * that begins with it, a doubtful one any that is one letter off.
 */
export async function resolveWord(
  files: IndexFiles,
  word: Word,
  suspicion: Suspicion,
): Promise<ResolvedWord> {
  const looking = familyOf(files, word.surface);
  /** What a word may mean beside itself: done without, where it cannot be had and the word itself was found. */
  const beside = <T>(reading: Promise<readonly T[]>): Promise<readonly T[]> =>
    reading.catch(async (error: unknown) => {
      if ((await looking) === null) throw error;
      return [];
    });
  const [own, longer] = await Promise.all([
    looking,
    suspicion === "typing" && word.surface.length > 1
      ? beside(completions(files, word.surface))
      : [],
  ]);
  const matches: Match[] = own ? [{ kind: "word", family: own, surface: word.surface }] : [];
  matches.push(...(await beside(matchesOf(files, "beginning", longer))));
  if (word.kind === "number") return { word, matches };
  const nothing = matches.length === 0;
  const crossing = nothing || crossesLanguages(files, word);
  const [corrected, alike, translated] = await Promise.all([
    nothing || suspicion === "doubtful" ? beside(oneLetterOff(files, word.surface)) : [],
    crossing ? beside(soundingAlike(files, word)) : [],
    crossing ? beside(translationsOf(files, word.surface)) : [],
  ]);
  const others = await Promise.all([
    beside(matchesOf(files, "translation", translated)),
    beside(matchesOf(files, "one-letter-off", corrected)),
    beside(matchesOf(files, "sound", alike)),
  ]);
  matches.push(...others.flat());
  if (matches.length === 0 && word.surface.length >= SHORTEST_BEGINNING) {
    // What was found while it was typed is found when it is sent.
    matches.push(...(await matchesOf(files, "beginning", await completions(files, word.surface))));
  }
  return { word, matches };
}
