import { bases } from "../../../arabic/bases.ts";
import type { Folded } from "../../../arabic/fold.ts";
import { beforeNouns, chainPattern, chainsOf } from "../../../arabic/proclitics.ts";
import { stem } from "../../../arabic/stem.ts";
import { isFoldedParticle } from "../../../arabic/stop-words.ts";
import { untilItSucceeds } from "../../../base/once.ts";
import type { Dictionaries } from "../../files/open.ts";
import { reversed, type Family } from "../../files/terms.ts";
import { listKeys, type ListedTerm } from "../../files/words.ts";
import { isArabic } from "../../words/analyse.ts";
import { lookupKeys } from "../../words/lookup-keys.ts";
import { bareName } from "../../words/sounds.ts";

/** How many other terms are looked at for a word, and how many blocks of a list are read for it. */
const MOST_CANDIDATES = 12;
const MOST_COMPLETIONS = 8;
const MOST_BLOCKS = 2;
const SHORTEST_TO_CORRECT = 4;
/** Of two terms, that which is so many octaves rarer, or further off, is half as likely to be meant. */
const OCTAVES_TO_HALF = 3;
const LEAST_LIKELY = 0.15;

/** A term that may be meant, and how likely that is beside the likeliest, up to 1. */
export interface LikelyTerm {
  readonly term: string;
  readonly likely: number;
}

/** So many of the keys under which a word is looked for are its own; the others are those of what may stand in it. */
const OWN_KEYS = 2;

/**
 * The family of a term: the first of its possible stems that the index knows. The word's own is there nearly always (of
 * a thousand words, for all but four): only where it is not are the blocks of the others read.
 */
export async function familyOf(files: Dictionaries, term: string): Promise<Family | null> {
  const keys = lookupKeys(term);
  return (
    (await firstKnown(files, keys.slice(0, OWN_KEYS))) ??
    (await firstKnown(files, keys.slice(OWN_KEYS)))
  );
}

async function firstKnown(files: Dictionaries, keys: readonly string[]): Promise<Family | null> {
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

const MOST_BEHIND = 2;
/** A word of fewer letters ends too many others. */
const SHORTEST_BEHIND = 3;
const proclitic = new RegExp(
  `^${chainPattern(chainsOf({ ...beforeNouns, future: true }).filter(({ article }) => !article))}$`,
  "u",
);

/**
 * The family of a word that the archive has only behind proclitics (دمج in «بدمج»), or behind others than those it was
 * asked with: that it is a word, which the archive alone cannot tell, the question tells. Its families end as it does, and
 * lie side by side.
 */
export async function familyBehindProclitics(
  files: Dictionaries,
  term: string,
): Promise<Family | null> {
  if (!isArabic(term)) return null;
  for (const base of bases(term as Folded)) {
    const key = stem(base);
    if (key.length < SHORTEST_BEHIND) continue;
    const blocks = await files.terms.range(reversed(key), MOST_BEHIND);
    const members = blocks
      .flatMap((block) => [...block.values()])
      .filter((family) => family.key.endsWith(key))
      .filter((family) => proclitic.test(family.key.slice(0, -key.length)))
      .flatMap((family) => family.members)
      .filter((member) => member.term.includes(key));
    if (members.length > 0) return { key, members, see: null };
  }
  return null;
}

function byFrequency(listed: Iterable<ListedTerm>, most: number): string[] {
  const frequency = new Map<string, number>();
  for (const { term, articles } of listed) frequency.set(term, articles);
  return [...frequency]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([term]) => term);
}

const loadEdits = untilItSucceeds(() => import("./likely-edit.ts"));

/**
 * Terms one letter off. One wrong letter leaves the first half of a word or the second as it was, so
 * the list by beginnings and the list by endings together hold them all. Where many words share a half, the
 * blocks nearest to the word are read: most errors leave more than a half.
 *
 * @returns the likeliest first: those of many articles, and those that an error of a usual kind leads away from.
 */
export async function oneLetterOff(files: Dictionaries, term: string): Promise<LikelyTerm[]> {
  if (term.length < SHORTEST_TO_CORRECT) return [];
  // Loaded with the words: most questions have no such error.
  const [{ editCost }, lists] = await Promise.all([loadEdits(), files.nearlySo(term)]);
  const scores = new Map<string, number>();
  // Block by block: to put some thousand words into one list takes as long as to compare them.
  for (const block of lists) {
    for (const listed of block) {
      const cost = editCost(term, listed.term);
      if (cost === null || isFoldedParticle(listed.term)) continue;
      scores.set(listed.term, Math.log2(listed.articles) - cost);
    }
  }
  const best = Math.max(...scores.values());
  return [...scores]
    .map(([near, score]) => ({ term: near, likely: 2 ** ((score - best) / OCTAVES_TO_HALF) }))
    .filter(({ likely }) => likely >= LEAST_LIKELY)
    .sort((x, y) => y.likely - x.likely || (x.term < y.term ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}

/** The most frequent terms that begin as this one does. */
export async function completions(files: Dictionaries, term: string): Promise<string[]> {
  // The list has long words without their article: what is typed of one may be article and first letters.
  const keys = [...new Set([listKeys.words(term), bareName(term)])].filter((key) => key !== "");
  const opened = await Promise.all(keys.map((key) => files.words.range(key, MOST_BLOCKS)));
  const longer = opened.flatMap((lists, at) =>
    lists
      .flat()
      .filter((listed) => listed.key.startsWith(keys[at] ?? "") && listed.term !== term)
      .filter((listed) => at === 0 || listed.term.startsWith(term)),
  );
  return byFrequency(longer, MOST_COMPLETIONS);
}

/** Terms of the other language that the glossary has for a word. */
export async function translationsOf(
  files: Dictionaries,
  term: string,
): Promise<readonly string[]> {
  const translations = await files.translations();
  const key = lookupKeys(term).find((candidate) => translations.has(candidate));
  return (key !== undefined && translations.get(key)) || [];
}
