import { isGodWilling } from "../../arabic/compounds.ts";
import type { IndexFiles } from "../files/open.ts";
import { SLOTS } from "../rank/bm25.ts";
import { isArabic, type Word } from "../words/analyse.ts";
import type { QueryItem } from "./asked-words.ts";
import { familyOf } from "./expand.ts";
import { contentWords } from "./flexsearch.ts";
import type { ParsedQuery } from "./parse.ts";
import type { ResolvedWord } from "./resolve-word.ts";

type Groups = ParsedQuery["groups"];

/** Shorter parts are found in any word. */
const SHORTEST_PART = 3;
const MOST_LETTERS = 12;

/**
 * The question with what it writes apart and the archive together (نيو يورك), or the reverse, written as the archive does.
 * Only words that the archive does not have are tried: with a neighbour they must be a word of it, taken apart two words
 * that stand in one article.
 *
 * @param resolved what every looked-up word was taken for, in order.
 * @returns null when nothing is written otherwise.
 */
export async function writtenOtherwise(
  files: IndexFiles,
  groups: Groups,
  resolved: readonly ResolvedWord[],
): Promise<Groups | null> {
  const left = resolved.values();
  const unknown = new Map<Groups[number], boolean>();
  for (const items of groups) {
    const own = items.flatMap(contentWords).map(() => left.next().value);
    const isKnown = own.some((word) => word?.matches.some(({ kind }) => kind === "word"));
    const isNothing = own.every((word) => word?.matches.length === 0);
    if (!isKnown && plainWord(items)) unknown.set(items, isNothing);
  }
  if (unknown.size === 0) return null;
  const written: Groups[number][] = [];
  for (let at = 0; at < groups.length; at++) {
    const [items = [], next = []] = [groups[at], groups[at + 1]];
    const [one, other] = [plainWord(items), plainWord(next)];
    if (one && other && (unknown.has(items) || unknown.has(next))) {
      const term = one.term + other.term;
      if ((await docsOf(files, term)).size > 0) {
        written.push([itemOf(term, `${items[0]?.text ?? ""} ${next[0]?.text ?? ""}`)]);
        at++;
        continue;
      }
    }
    const parts = one && unknown.get(items) === true ? await partsOf(files, one.term) : null;
    if (parts) written.push(...parts.map((part) => [itemOf(part, part)]));
    else written.push(items);
  }
  return written.length === groups.length ? null : written;
}

/** The two words of the archive that a word is made of: those that stand in most articles together. */
async function partsOf(files: IndexFiles, term: string): Promise<string[] | null> {
  if (term.length > MOST_LETTERS) return null;
  let best: string[] | null = null;
  let most = 0;
  for (let cut = SHORTEST_PART; cut <= term.length - SHORTEST_PART; cut++) {
    const parts = [term.slice(0, cut), term.slice(cut)];
    const [one, other] = await Promise.all(parts.map((part) => docsOf(files, part)));
    const both = [...(one ?? [])].filter((doc) => other?.has(doc)).length;
    if (both > most) [best, most] = [parts, both];
  }
  return best;
}

/** The articles in which a term stands, as it is spelled. */
async function docsOf(files: IndexFiles, term: string): Promise<ReadonlySet<number>> {
  const family = await familyOf(files, term);
  const member = family?.members.find((one) => one.term === term);
  return new Set(member?.postings.map((posting) => Math.floor(posting / SLOTS)));
}

/** The question with «إن شاء الله» as the one word whose family all its spellings share. */
export function withGodWilling(groups: Groups): Groups {
  const written: Groups[number][] = [];
  for (const items of groups) {
    const before = written.at(-1) ?? [];
    const [one, other] = [plainWord(before), plainWord(items)];
    if (one && other && isGodWilling(one.term, other.term)) {
      const text = `${before[0]?.text ?? ""} ${items[0]?.text ?? ""}`;
      written.splice(-1, 1, [itemOf(`انشاء${other.term}`, text)]);
    } else written.push(items);
  }
  return written;
}

function plainWord(items: readonly QueryItem[]): Word | null {
  const [item, ...others] = items;
  const [word, ...more] = item?.words ?? [];
  if (!item || !word || others.length + more.length > 0 || item.date) return null;
  return isArabic(word.term) ? word : null;
}

function itemOf(term: string, text: string): QueryItem {
  const word: Word = { term, kind: "arabic", stop: false, start: 0, end: text.length };
  return { words: [word], phrase: false, text };
}
