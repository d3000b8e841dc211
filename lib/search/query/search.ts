import { untilItSucceeds } from "../../base/once.ts";
import type { Dictionaries } from "../files/open.ts";
import type { Divided } from "../rank/divide.ts";
import type { ResolvedGroup } from "../rank/rank.ts";
import type { Relaxation } from "../types.ts";
import type { Word } from "../words/analyse.ts";
import { askedGroups } from "./asked-groups.ts";
import type { QueryItem } from "./asked-words.ts";
import type { DatedWords } from "./dates/narrow-to-dates.ts";
import { contentWords, writeGroup } from "./flexsearch.ts";
import type { ParsedQuery } from "./parse.ts";
import { asTyped, placeWords, type PlacedWord } from "./placed-words.ts";
import { isRomanised, type ResolvedWord, type Suspicion } from "./resolve/resolve-word.ts";
import type { Together } from "./resolve/written-otherwise.ts";

/** A query, and what may be an answer to it. */
export interface Question<Limits> extends DatedWords {
  /** Whether the last word may still be being typed. */
  readonly typing: boolean;
  readonly limits: Limits;
}

/** A number of articles; which they are, its finder knows. */
export interface Articles {
  readonly length: number;
}

/** What a query found, and what had to be given up to find it. */
export interface FoundArticles<Found extends Articles> {
  /** Those that count, in no order. */
  readonly found: Found;
  /** Those with only some of the words, when others have all; null for none. */
  readonly nearly: Found | null;
  readonly words: readonly ResolvedWord[];
  readonly relaxed: readonly Relaxation[];
}

/** What the words of a question were taken for, and the articles that have them (see `divide`). */
export interface Asked<Found extends Articles> extends Pick<Divided, "hasAll" | "together"> {
  readonly groups: readonly ResolvedGroup[];
  readonly full: Found;
  /** Its length is told only where `full` has none. */
  readonly partial: Found;
}

/** Where articles are looked for: the files of the index, or a search server. */
export interface Finder<Found extends Articles, Limits> {
  readonly files: Dictionaries;
  /**
   * Looks for articles that have something of some groups.
   *
   * @param groups as `writeGroup` writes them; @param question whether it begins with a question word.
   */
  readonly ask: (
    groups: readonly string[],
    limits: Limits,
    question: boolean,
  ) => Promise<Asked<Found>>;
  /** The question narrowed to the dates that it names, which it has. */
  readonly inDates: (
    question: Question<Limits>,
  ) => Promise<
    Pick<Question<Limits>, "groups" | "limits"> & { readonly given: readonly Relaxation[] }
  >;
  readonly together: Together;
  /** Of the best articles, those in which every phrase stands; see `withPhrases`. */
  readonly withPhrases: (
    articles: Found,
    groups: ParsedQuery["groups"],
    words: readonly PlacedWord[],
  ) => Promise<{ readonly exact: Found; readonly nowhere: readonly QueryItem[] }>;
}

/** Longer questions are seldom in one article as a whole, and their words not to be doubted for it. */
const MOST_WORDS_TO_DOUBT = 3;

/**
 * Finds the articles of a query: those that have every group of words, and every phrase as a phrase. What
 * finds nothing is relaxed: unknown words are left out, then phrases taken as words, then any of the words will do.
 */
export async function findArticles<Found extends Articles, Limits>(
  finder: Finder<Found, Limits>,
  question: Question<Limits>,
): Promise<FoundArticles<Found>> {
  const { files } = finder;
  const { typing } = question;
  const dated = question.dates.length > 0 ? await finder.inDates(question) : null;
  const { groups: all, limits, given } = dated ?? { ...question, given: [] };
  const asked = await askedGroups(files, all, typing);
  const { groups, light, asking, last } = asked;
  let { telling } = asked;
  const put = async (suspicionOf: (word: Word) => Suspicion) => {
    const answer = await finder.ask(
      telling.map((items) => writeGroup(items, suspicionOf, light.includes(items))),
      limits,
      asking,
    );
    return { ...answer, resolved: answer.groups.flatMap(({ items }) => items.flat()) };
  };
  let answer = await put((word) => (word === last ? "typing" : "none"));
  const otherwise = await writeOtherwise(finder.together, telling, answer.resolved);
  if (otherwise !== null) {
    telling = otherwise;
    answer = await put(() => "none");
  }
  const count = answer.resolved.length;
  if (!answer.together && count > 1 && count <= MOST_WORDS_TO_DOUBT) {
    // Every word is known, and no article has them all: one of them may be another word mistyped.
    const doubted = await put(() => "doubtful");
    if (doubted.together) answer = doubted;
  }
  const { full, partial, hasAll, resolved: words } = answer;
  if (typing && groups.length > 1 && words.at(-1)?.matches.length === 0) {
    // Nothing begins as the word that is being written does: it is not held against the others yet.
    const begun = { groups: groups.slice(0, -1), dates: [], typing: false, limits };
    const found = await findArticles(finder, begun);
    return { ...found, relaxed: [...given, ...found.relaxed] };
  }
  const placed = placeWords(telling, words);
  const relaxed: Relaxation[] = [...given];
  const unknown = placed.filter(({ resolved }) => resolved.matches.length === 0);
  if (unknown.length > 0 && unknown.length < words.length) {
    const left = placed.filter((one) => !unknown.includes(one)).map(asTyped);
    relaxed.push({ kind: "unknown-words", words: unknown.map(asTyped), left });
  }
  const romanised = placed.filter(({ resolved }) => isRomanised(resolved));
  if (romanised.length > 0) relaxed.push({ kind: "romanised", words: romanised.map(asTyped) });
  const phrases = groups.filter((items) => items.some((item) => item.phrase));
  if (phrases.length > 0 && full.length > 0) {
    const { exact, nowhere } = await finder.withPhrases(full, phrases, placed);
    if (exact.length > 0) return { found: exact, nearly: null, words, relaxed };
    for (const { text } of nowhere) relaxed.push({ kind: "phrase", phrase: text });
  }
  const found = full.length > 0 ? full : partial;
  if (!hasAll && found.length > 0) relaxed.push({ kind: "any-word" });
  return { found, nearly: found === full ? partial : null, words, relaxed };
}

const loadOtherWays = untilItSucceeds(() => import("./resolve/written-otherwise.ts"));

/** The question as the archive writes it, where it has a word that the archive does not; null where there is no other way. */
async function writeOtherwise(
  together: Together,
  groups: ParsedQuery["groups"],
  resolved: readonly ResolvedWord[],
): Promise<ParsedQuery["groups"] | null> {
  const isUnknown = ({ matches }: ResolvedWord) => !matches.some(({ kind }) => kind === "word");
  if (!resolved.some(isUnknown)) return null;
  const way = await loadOtherWays().catch(() => null);
  if (way === null) return null;
  let at = 0;
  const byGroup = groups.map((items) =>
    resolved.slice(at, (at += items.flatMap(contentWords).length)),
  );
  return way.writtenOtherwise(together, groups, byGroup);
}
