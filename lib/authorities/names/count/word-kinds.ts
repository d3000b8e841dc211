import { fold, wordSet } from "../../../arabic/fold.ts";
import { givenNames, givenNamesWithArticle, sureGivenNames } from "../../../arabic/given-names.ts";
import { ARTICLE } from "../../../arabic/letters.ts";
import { once } from "../../../base/once.ts";
import { countryTable } from "../../../countries/table/table.ts";
import { isPlaceName } from "../../../countries/places/is-place-name.ts";
import * as acting from "../cues/acting-words.ts";
import * as adjectives from "../cues/adjectives.ts";
import * as common from "../cues/common-words.ts";
import * as heads from "../cues/head-words.ts";
import * as persons from "../cues/person-words.ts";
import { nationalityOf } from "../join/nationality.ts";

/** What a word is, whichever name it stands in; bits. */
export const kind = {
  stop: 1,
  speech: 2,
  title: 4,
  role: 8,
  /** An office with the article: «المدير». */
  theRole: 16,
  given: 32,
  /** A given name that is hardly ever another word. */
  sure: 64,
  /** It bears the article. */
  the: 128,
  /** A definite adjective: a nisba, or one of the others that names bear. */
  adjective: 256,
  bodyHead: 512,
  theBodyHead: 1024,
  eventHead: 2048,
  naming: 4096,
  generic: 8192,
  place: 16384,
  country: 32768,
  nationality: 65536,
  lineage: 131072,
  member: 262144,
  phraseStop: 524288,
  guard: 1 << 20,
  work: 1 << 21,
  club: 1 << 22,
  sport: 1 << 23,
  ordinal: 1 << 24,
} as const;

/** Words that begin like the article and bear none. */
const notArticle = wordSet(`الله الى الا الان الف الفا التي الذي الذين ايه`);
const servant = "عبد";
const countryNames = once(
  () =>
    new Set<string>(countryTable.flatMap(({ names }) => names.ar.map(({ text }) => fold(text)))),
);

/** What a folded word is: the sum of its kinds. */
export function kindsOf(word: string): number {
  const bare =
    word.startsWith(ARTICLE) && word.length > 3 && !notArticle.has(word) ? word.slice(2) : null;
  const isSure = sureGivenNames.has(word) || givenNamesWithArticle.has(word) || word === servant;
  const nisba = bare !== null && /(?:ي|يه)$/u.test(word) && word.length > 5;
  const is: Record<keyof typeof kind, boolean> = {
    stop: word.endsWith("\u0649") || (common.stops.has(word) && !sureGivenNames.has(word)),
    speech: acting.speech.has(word) && !sureGivenNames.has(word),
    title: persons.titles.has(word),
    role: persons.roles.has(word),
    theRole: bare !== null && persons.roles.has(bare),
    given: isSure || givenNames.has(word),
    sure: isSure,
    the: bare !== null,
    adjective: nisba || (bare !== null && adjectives.plainAdjectives.has(word)),
    bodyHead: heads.bodyHeads.has(word),
    theBodyHead: bare !== null && heads.bodyHeads.has(bare),
    eventHead: heads.eventHeads.has(word),
    naming: heads.namingHeads.has(word),
    generic: common.genericHeads.has(bare ?? word) || common.genericHeads.has(word),
    place: isPlaceName(word) || (bare !== null && isPlaceName(bare)),
    country: countryNames().has(word),
    nationality: nationalityOf(word) !== null,
    lineage: persons.lineage.has(word),
    member: acting.memberWords.has(word),
    phraseStop: common.phraseStops.has(word),
    guard: heads.guardHeads.has(word),
    work: acting.workHeads.has(bare ?? word),
    club: acting.clubWords.has(word),
    sport: acting.sportWords.has(word),
    ordinal: adjectives.ordinals.has(word),
  };
  let bits = 0;
  for (const [name, bit] of Object.entries(kind)) {
    if (is[name as keyof typeof kind]) bits |= bit;
  }
  return bits;
}
