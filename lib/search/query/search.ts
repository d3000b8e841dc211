import { untilItSucceeds } from "../../base/once.ts";
import type { IndexFiles } from "../files/open.ts";
import { divide } from "../rank/divide.ts";
import type { ScoredDoc } from "../rank/ranked.ts";
import type { Relaxation } from "../types.ts";
import type { Word } from "../words/analyse.ts";
import { askedGroups } from "./asked-groups.ts";
import { loadDates } from "./dates/load-dates.ts";
import type { DatedQuestion } from "./dates/narrow-to-dates.ts";
import { familyOf } from "./resolve/expand.ts";
import type { Answer } from "./file-storage.ts";
import { contentWords, writeGroup } from "./flexsearch.ts";
import { docsWithAll } from "./docs-with.ts";
import type { ParsedQuery } from "./parse.ts";
import { withPhrases } from "./phrases.ts";
import { asTyped, placeWords } from "./placed-words.ts";
import { isRomanised, type ResolvedWord, type Suspicion } from "./resolve/resolve-word.ts";

/** A query, and what it may find. */
export interface Question extends DatedQuestion {
  /** Whether the last word may still be being typed. */
  readonly typing: boolean;
}

/** What a query found, and what had to be given up to find it. */
export interface FoundArticles {
  /** Those that count, in no order. */
  readonly found: readonly ScoredDoc[];
  /** Those with only some of the words, when others have all. */
  readonly nearly: readonly ScoredDoc[];
  readonly words: readonly ResolvedWord[];
  readonly relaxed: readonly Relaxation[];
}

/** Puts the terms of a question to the index, through FlexSearch. */
export type Ask = (terms: readonly string[]) => Promise<Answer>;

/** Longer questions are seldom in one article as a whole, and their words not to be doubted for it. */
const MOST_WORDS_TO_DOUBT = 3;

/**
 * Finds the articles of a query: those that have every group of words, and every phrase as a phrase. What
 * finds nothing is relaxed: unknown words are left out, then phrases taken as words, then any of the words will do.
 */
export async function findArticles(
  files: IndexFiles,
  ask: Ask,
  question: Question,
): Promise<FoundArticles> {
  const { typing } = question;
  const { groups: all, accept, given } = await withDates(files, ask, question);
  const limits = { accept, lets: question.lets };
  const asked = await askedGroups(files, all, typing);
  const { groups, light, asking, last } = asked;
  let { telling } = asked;
  const put = async (suspicionOf: (word: Word) => Suspicion) => {
    const answer = await ask(
      telling.map((items) => writeGroup(items, suspicionOf, light.includes(items))),
    );
    const resolved = answer.groups.flatMap(({ items }) => items.flat());
    return { ...divide(answer.groups, answer.ranked, limits, asking), resolved };
  };
  let answer = await put((word) => (word === last ? "typing" : "none"));
  const otherwise = await writeOtherwise(files, telling, answer.resolved);
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
    const begun = { ...question, groups: groups.slice(0, -1), dates: [], typing: false, accept };
    const found = await findArticles(files, ask, begun);
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
    const { exact, nowhere } = await withPhrases(files, full, phrases, placed);
    if (exact.length > 0) return { found: exact, nearly: [], words, relaxed };
    for (const { text } of nowhere) relaxed.push({ kind: "phrase", phrase: text });
  }
  if (!hasAll && full.length + partial.length > 0) relaxed.push({ kind: "any-word" });
  return full.length > 0
    ? { found: full, nearly: partial, words, relaxed }
    : { found: partial, nearly: [], words, relaxed };
}

/** The question narrowed to the dates that it names. */
async function withDates(
  files: IndexFiles,
  ask: Ask,
  question: Question,
): Promise<Pick<Question, "groups" | "accept"> & { readonly given: readonly Relaxation[] }> {
  const reading = question.dates.length > 0 ? await loadDates() : null;
  if (reading === null) return { ...question, given: [] };
  return reading.narrowToDates(
    files,
    (item) => docsWithAll(files, item),
    async (groups) => (await ask(groups.map((items) => writeGroup(items, () => "none")))).ranked,
    question,
  );
}

const loadOtherWays = untilItSucceeds(() => import("./resolve/written-otherwise.ts"));

/** The question as the archive writes it, where it has a word that the archive does not; null where there is no other way. */
async function writeOtherwise(
  files: IndexFiles,
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
  return way.writtenOtherwise((term) => familyOf(files, term), groups, byGroup);
}
