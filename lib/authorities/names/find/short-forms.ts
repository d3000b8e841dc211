import { looseHeads, stateHeads } from "../cues/head-words.ts";
import type { CountedText } from "../count/grams.ts";
import { countOf, type Vocabulary } from "../count/vocabulary.ts";
import { kind } from "../count/word-kinds.ts";
import { isProper } from "../judge/is-proper.ts";
import type { NameForm } from "../join/name-form.ts";
import { makeLexicon, type Match } from "./lexicon.ts";

/** A part of a name that means it wherever it stands («ترامب»), or only behind the full one («المركز»). */
export interface ShortForm {
  readonly ids: readonly number[];
  readonly group: number;
  readonly alone: boolean;
}

const ownWord = kind.given | kind.place | kind.country | kind.generic;
const commonStart = kind.theBodyHead | kind.guard | kind.generic | kind.theRole;
/** Share of the places of a short form that must lie in articles with the full name, by how the form looks. */
const least = { common: 0.5, person: 0.3, body: 0.15 } as const;

/**
 * The short forms of all names, and which of them stand for their name alone: where the name has nearly all articles of
 * those that could be meant, and the articles with the short form are often enough the ones with the full name.
 */
export function shortForms(
  texts: readonly CountedText[],
  matches: readonly (readonly Match[])[],
  forms: readonly NameForm[],
  groupOf: readonly number[],
  vocabulary: Vocabulary,
): readonly ShortForm[] {
  const owners = new Map<string, Set<number>>();
  forms.forEach((form, i) => {
    for (const ids of cutShort(form, vocabulary)) {
      const key = ids.join(" ");
      owners.set(key, (owners.get(key) ?? new Set()).add(groupOf[i] ?? i));
    }
  });
  const keys = [...owners.keys()].map((key) => ({ key, ids: key.split(" ").map(Number) }));
  const lexicon = makeLexicon(vocabulary.words.length);
  keys.forEach(({ ids }, n) => lexicon.enter(ids, n));
  const articlesOf = new Map<number, number>();
  const totals = keys.map(() => ({ total: 0, by: new Map<number, number>() }));
  texts.forEach((text, n) => {
    const own = matches[n] ?? [];
    const full = new Set(own.map(({ value }) => groupOf[value] ?? value));
    for (const group of full) articlesOf.set(group, (articlesOf.get(group) ?? 0) + 1);
    const taken = new Uint8Array(text.words.length);
    for (const { first, last } of own) taken.fill(1, first, last + 1);
    const seen = new Set<number>();
    for (const { value, first } of lexicon.match(text)) {
      const count = totals[value];
      if (taken[first] === 1 || seen.has(value) || !count) continue;
      seen.add(value);
      count.total++;
      for (const group of owners.get(keys[value]?.key ?? "") ?? [])
        if (full.has(group)) count.by.set(group, (count.by.get(group) ?? 0) + 1);
    }
  });
  const size = (group: number): number => articlesOf.get(group) ?? 0;
  return keys.flatMap(({ key, ids }, n) => {
    const all = [...(owners.get(key) ?? [])].sort((a, b) => size(b) - size(a));
    const [group] = all;
    const { total = 0, by } = totals[n] ?? {};
    if (group === undefined || total === 0) return [];
    const sum = all.reduce((count, one) => count + size(one), 0);
    const isPerson = forms[group]?.type === "person";
    if (size(group) < (isPerson ? 0.8 : 0.6) * sum) return [];
    const bits = vocabulary.kinds[ids.at(-1) ?? 0] ?? 0;
    const isOwnWord = ids.length === 1 && (bits & ownWord) !== 0;
    const needed = isRare(ids, bits, isPerson, vocabulary)
      ? least[isPerson ? "person" : "body"]
      : least.common;
    const share = (by?.get(group) ?? 0) / total;
    const alone = size(group) >= 3 && total >= 2 && !isOwnWord && share >= needed;
    return share > 0 ? [{ ids, group, alone }] : [];
  });
}

/** Surname, first half, what is left without the head: as texts go on with a name that they have given in full. */
function cutShort({ ids, words, type, judged }: NameForm, { kinds }: Vocabulary): number[][] {
  const cut: number[][] = [];
  const starts = kinds[ids[0] ?? 0] ?? 0;
  if (type === "person" && ids.length > 1) {
    for (let from = 1; from < ids.length; from++) cut.push(ids.slice(from));
    for (let to = 2; to < ids.length; to++) cut.push(ids.slice(0, to));
  }
  if (type !== "organisation" || ids.length < 2) return cut;
  const isDefinite = (starts & kind.the) !== 0 && (starts & commonStart) === 0;
  if (judged && isDefinite && !stateHeads.has((words[0] ?? "").slice(2)))
    for (let to = 1; to < ids.length; to++) cut.push(ids.slice(0, to));
  if (ids.length === 2 && looseHeads.has(words[0] ?? "") && words[1]?.startsWith("ال"))
    cut.push(ids.slice(1));
  return cut;
}

/** A word that is hardly anything but this name. */
function isRare(
  ids: readonly number[],
  bits: number,
  isPerson: boolean,
  vocabulary: Vocabulary,
): boolean {
  const [id = 0] = ids;
  if (ids.length > 1) return true;
  if ((bits & kind.the) === 0) return isProper(vocabulary, id);
  const word = vocabulary.words[id] ?? "";
  return !isPerson && countOf(vocabulary, word.slice(2)) < 0.15 * countOf(vocabulary, word);
}
