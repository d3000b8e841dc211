import { itemOf, plainWord } from "../one-word.ts";
import type { ParsedQuery } from "../parse.ts";
import type { ResolvedWord } from "./resolve-word.ts";

type Groups = ParsedQuery["groups"];

/** Shorter parts are found in any word. */
const SHORTEST_PART = 3;
const MOST_LETTERS = 12;

/** Counts the articles in which some terms stand together, each as it is spelled. */
export type Together = (terms: readonly string[]) => Promise<number>;

/**
 * The question with what it writes apart and the archive together (نيو يورك), or the reverse, written as the archive does.
 * Only words that the archive does not have are tried: with a neighbour they must be a word of it, taken apart two words
 * that stand in one article. The browser loads this file when a question has such a word.
 *
 * @param resolved what the looked-up words of each group were taken for.
 * @returns null when nothing is written otherwise.
 */
export async function writtenOtherwise(
  together: Together,
  groups: Groups,
  resolved: readonly (readonly ResolvedWord[])[],
): Promise<Groups | null> {
  const unknown = new Map<Groups[number], boolean>();
  for (const [at, items] of groups.entries()) {
    const own = resolved[at] ?? [];
    const isKnown = own.some(({ matches }) => matches.some(({ kind }) => kind === "word"));
    if (!isKnown && plainWord(items))
      unknown.set(
        items,
        own.every(({ matches }) => matches.length === 0),
      );
  }
  if (unknown.size === 0) return null;
  const written: Groups[number][] = [];
  for (let at = 0; at < groups.length; at++) {
    const [items = [], next = []] = [groups[at], groups[at + 1]];
    const [one, other] = [plainWord(items), plainWord(next)];
    if (one && other && (unknown.has(items) || unknown.has(next))) {
      const term = one.term + other.term;
      if ((await together([term])) > 0) {
        written.push([itemOf(term, `${items[0]?.text ?? ""} ${next[0]?.text ?? ""}`)]);
        at++;
        continue;
      }
    }
    const parts = one && unknown.get(items) === true ? await partsOf(together, one.term) : null;
    if (parts) written.push(...parts.map((part) => [itemOf(part, part)]));
    else written.push(items);
  }
  return written.length === groups.length ? null : written;
}

/** The two words of the archive that a word is made of: those that stand in most articles together. */
async function partsOf(together: Together, term: string): Promise<readonly string[] | null> {
  if (term.length > MOST_LETTERS) return null;
  const cuts = Array.from(
    { length: Math.max(0, term.length - 2 * SHORTEST_PART + 1) },
    (_, at) => SHORTEST_PART + at,
  );
  const pairs = cuts.map((cut) => [term.slice(0, cut), term.slice(cut)] as const);
  const counts = await Promise.all(pairs.map(together));
  const most = Math.max(0, ...counts);
  return most === 0 ? null : (pairs[counts.indexOf(most)] ?? null);
}
