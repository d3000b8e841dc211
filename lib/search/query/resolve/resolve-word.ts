import type { Dictionaries } from "../../files/open.ts";
import type { Family } from "../../files/terms.ts";
import { isArabic } from "../../words/analyse.ts";
import {
  completions,
  familyBehindProclitics,
  familyOf,
  oneLetterOff,
  translationsOf,
  type LikelyTerm,
} from "./expand.ts";
import { soundingAlike } from "./sounding-alike.ts";

/** How a word of a query came to a family of the index. */
export type MatchKind = "word" | "beginning" | "one-letter-off" | "sound" | "translation" | "date";

/** A family that a word of a query may mean. */
export interface Match {
  readonly kind: MatchKind;
  readonly family: Family;
  /** The term in the family that it was found by; the asked one itself for `word`. */
  readonly term: string;
  /** How likely it is beside other terms of its kind, from 0 to 1. */
  readonly likely: number;
}

/** A word of a query with all that it may mean; nothing when the archive has nothing like it. */
export interface ResolvedWord {
  readonly term: string;
  readonly matches: readonly Match[];
}

/** Whether a word was only found with another letter. */
export function isCorrected({ matches }: ResolvedWord): boolean {
  return matches[0]?.kind === "one-letter-off";
}

/** Whether a word was only found as a name in the other script. */
export function isRomanised({ matches }: ResolvedWord): boolean {
  return matches.length > 0 && matches.every(({ kind }) => kind === "sound");
}

/**
 * What a word is looked up as, beside itself: `typing` when it may go on, `doubtful` when it does not go
 * with the others and may be another word mistyped.
 */
export type Suspicion = "none" | "typing" | "doubtful";

/** A word that the archive does not have is taken for the beginning of others from so many letters on. */
const SHORTEST_BEGINNING = 3;

async function matchesOf(
  files: Dictionaries,
  kind: MatchKind,
  terms: readonly (string | LikelyTerm)[],
): Promise<Match[]> {
  const likely = terms.map((term) => (typeof term === "string" ? { term, likely: 1 } : term));
  const families = await Promise.all(likely.map(({ term }) => familyOf(files, term)));
  return likely.flatMap((one, at) => {
    const family = families[at];
    return family ? [{ kind, family, ...one }] : [];
  });
}

/**
 * Finds what a word of a query may mean: its own family; and if there is none, terms one letter off and
 * names that sound alike in the other script, or else words that begin with it. A word being typed may also be any
 * that begins with it, a doubtful one any that is one letter off.
 */
export async function resolveWord(
  files: Dictionaries,
  term: string,
  suspicion: Suspicion,
): Promise<ResolvedWord> {
  const looking = familyOf(files, term).then(
    (family) => family ?? familyBehindProclitics(files, term),
  );
  /** What a word may mean beside itself: done without, where it cannot be had and the word itself was found. */
  const beside = <T>(reading: Promise<readonly T[]>): Promise<readonly T[]> =>
    reading.catch(async (error: unknown) => {
      if ((await looking) === null) throw error;
      return [];
    });
  const [own, longer] = await Promise.all([
    looking,
    suspicion === "typing" && term.length > 1 ? beside(completions(files, term)) : [],
  ]);
  const matches: Match[] = own ? [{ kind: "word", family: own, term, likely: 1 }] : [];
  matches.push(...(await beside(matchesOf(files, "beginning", longer))));
  if (/^\p{Nd}/u.test(term)) return { term, matches };
  const nothing = matches.length === 0;
  const across = () =>
    Promise.all([beside(soundingAlike(files, term)), beside(translationsOf(files, term))]);
  const crossing = nothing ? hasOtherLanguage(files, term) : crossesLanguages(files, term);
  const [corrected, crossed] = await Promise.all([
    nothing || suspicion === "doubtful" ? beside(oneLetterOff(files, term)) : [],
    crossing ? across() : null,
  ]);
  // Where no text is in the other language, few words of it stand in the archive.
  const [alike, translated] =
    crossed ?? (nothing && corrected.length === 0 ? await across() : [[], []]);
  const others = await Promise.all([
    beside(matchesOf(files, "translation", translated)),
    beside(matchesOf(files, "one-letter-off", corrected)),
    beside(matchesOf(files, "sound", alike)),
  ]);
  matches.push(...others.flat());
  if (matches.length === 0 && term.length >= SHORTEST_BEGINNING) {
    // What was found while it was typed is found when it is sent.
    matches.push(...(await matchesOf(files, "beginning", await completions(files, term))));
  }
  return { term, matches };
}

/** Whether any article has a text in the language that a word is not of. */
function hasOtherLanguage({ catalogue }: Dictionaries, term: string): boolean {
  return catalogue.texts[isArabic(term) ? "en" : "ar"] > 0;
}

/** Whether articles lack a text in the language of a word: then words of the other language count as well. */
function crossesLanguages({ catalogue }: Dictionaries, term: string): boolean {
  return catalogue.texts[isArabic(term) ? "ar" : "en"] < catalogue.documents;
}
