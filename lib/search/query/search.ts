import { firstOf } from "./order.ts";
import type { IndexFiles } from "../files/open.ts";
import { resolveWord, type Match, type ResolvedWord } from "./resolve-word.ts";
import { orderBy } from "./order-by.ts";
import type { ParsedQuery, QueryItem } from "./parse.ts";
import { hasPhrase } from "./phrases.ts";
import type { Scored } from "../rank/rank.ts";
import type { Answer, Question } from "./file-storage.ts";
import { SLOTS } from "../rank/bm25.ts";
import type { Relaxation } from "../types.ts";

/** Articles whose text is read to see whether a phrase stands in them. */
const MOST_READ_FOR_PHRASES = 100;

/** What a query found, and what had to be given up to find it. */
export interface FoundArticles {
  /** Those that count, in no order. */
  readonly found: readonly Scored[];
  /** Those with only some of the words, when others have all. */
  readonly nearly: readonly Scored[];
  readonly words: readonly ResolvedWord[];
  readonly relaxed: readonly Relaxation[];
}

/**
 * Finds the articles of a query: those that have every group of words, and every phrase as a phrase. What
 * finds nothing is relaxed: unknown words are left out, then phrases taken as words, then any of the words will do.
 *
 * @param ask the mounted index.
 */
export async function findArticles(
  files: IndexFiles,
  query: ParsedQuery,
  typing: boolean,
  accept: (seat: number) => boolean,
  ask: (question: Question) => Promise<Answer>,
): Promise<FoundArticles> {
  const relaxed: Relaxation[] = [];
  const groups = contentGroups(query);
  const answer = await ask({ groups, typing, accept });
  if (typing && groups.length > 1 && answer.words.at(-1)?.matches.length === 0) {
    // Nothing begins as the word that is being written does: it is not held against the others yet.
    return findArticles(files, { ...query, groups: groups.slice(0, -1) }, false, accept, ask);
  }
  const { full, partial, whole, words } = answer;
  const unknown = words.filter(({ matches }) => matches.length === 0);
  if (unknown.length > 0 && unknown.length < words.length) {
    relaxed.push({ kind: "unknown-words", words: asTyped(groups, unknown) });
  }
  const phrases = groups.filter((items) => items.some((item) => item.phrase));
  if (phrases.length > 0 && full.length > 0) {
    const { exact, nowhere } = await withPhrases(files, full, phrases, words);
    if (exact.length > 0) return { found: exact, nearly: [], words, relaxed };
    for (const { text } of nowhere) relaxed.push({ kind: "phrase", phrase: text });
  }
  if (!whole && full.length + partial.length > 0) relaxed.push({ kind: "any-word" });
  return full.length > 0
    ? { found: full, nearly: partial, words, relaxed }
    : { found: partial, nearly: [], words, relaxed };
}

/** Words as the reader typed them: the folded spelling would be a misspelling on the page («كره»). */
function asTyped(groups: ParsedQuery["groups"], words: readonly ResolvedWord[]): string[] {
  const items = groups.flat();
  return words.map(({ word }) => {
    const item = items.find(({ words: own }) => own.includes(word));
    if (!item) return word.surface;
    return item.words.length === 1 ? item.text : item.text.slice(word.start, word.end);
  });
}

/** The groups that must be found: stop words only when there is nothing else. */
function contentGroups(query: ParsedQuery): ParsedQuery["groups"] {
  const content = query.groups.filter((items) =>
    items.some((item) => item.words.some((word) => !word.stop)),
  );
  return content.length > 0 ? content : query.groups;
}

/**
 * Of the best articles, those in which every phrase stands, or what the reader would take instead (OR).
 *
 * @returns also the phrases that stand in none of them; all, when each stands in one but no article has them together.
 */
async function withPhrases(
  files: IndexFiles,
  scored: readonly Scored[],
  groups: ParsedQuery["groups"],
  words: readonly ResolvedWord[],
): Promise<{ exact: Scored[]; nowhere: readonly QueryItem[] }> {
  const looked = firstOf(scored, MOST_READ_FOR_PHRASES, orderBy(null, false));
  const read = await Promise.all(looked.map(({ seat }) => files.article(seat)));
  const phrases = groups.flat().filter((item) => item.phrase);
  const seen = new Set<QueryItem>();
  const exact = looked.filter(({ seat }, at) => {
    const article = read[at];
    const here = phrases.filter((phrase) => article && hasPhrase(article, phrase));
    for (const phrase of here) seen.add(phrase);
    return groups.every((items) =>
      items.some((item) =>
        item.phrase
          ? here.includes(item)
          : words.some(({ word, matches }) => item.words.includes(word) && stands(matches, seat)),
      ),
    );
  });
  const missing = phrases.filter((phrase) => !seen.has(phrase));
  return { exact, nowhere: missing.length > 0 ? missing : phrases };
}

/** Seats of the articles that have a word, as whatever it was taken for. */
function seatsOf(matches: readonly Match[]): number[] {
  return matches
    .flatMap((match) => match.family.members)
    .flatMap((member) => member.postings.map((posting) => Math.floor(posting / SLOTS)));
}

const stands = (matches: readonly Match[], seat: number): boolean =>
  seatsOf(matches).includes(seat);

/** Seats of the articles in which all words of an excluded item stand. */
export async function seatsWith(files: IndexFiles, item: QueryItem): Promise<Set<number>> {
  const words = await Promise.all(item.words.map((word) => resolveWord(files, word, "none")));
  const [first = new Set<number>(), ...rest] = words.map(
    ({ matches }) => new Set(seatsOf(matches.filter(({ kind }) => kind === "word"))),
  );
  return new Set([...first].filter((seat) => rest.every((set) => set.has(seat))));
}
