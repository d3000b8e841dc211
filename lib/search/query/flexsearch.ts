import { Index, type Id, type StorageInterface } from "flexsearch";
import { docOf, slotIn, type Postings } from "../files/postings.ts";
import { SLOTS } from "../rank/bm25.ts";
import type { Word } from "../words/analyse.ts";
import type { Period } from "../words/date-terms.ts";
import type { QueryItem } from "./asked-words.ts";
import type { Suspicion } from "./resolve/resolve-word.ts";

/** Between the terms of an article or of a question in the text that FlexSearch is given; no term holds it. */
const BETWEEN_TERMS = "\n";

/** The text that FlexSearch's encoder takes apart into these terms again. */
export function textOfTerms(terms: Iterable<string>): string {
  return [...terms].join(BETWEEN_TERMS);
}

/**
 * The one place where a FlexSearch index is made, for the build and for the browser: an index built with one
 * encoder and asked with another finds nothing and raises no error.
 *
 * It departs from FlexSearch as it comes by its own hooks. `encode`: the terms come from our analyser, because
 * its own breaks Arabic words at the hamza. `score` and `resolution`: the slot of a term is its quantised BM25
 * weight, not the place of its first occurrence. `mount`: the postings lie in a storage.
 *
 * @param slotOf the slot of a term in the article that is being added; of no matter where none is.
 */
export async function mountIndex<S extends StorageInterface>(
  storage: S,
  slotOf: (term: string) => number = () => 0,
): Promise<Index<false, S>> {
  const index = new Index<false, S>({
    tokenize: "strict",
    resolution: SLOTS,
    cache: false,
    commit: false,
    encode: (text) => text.split(BETWEEN_TERMS),
    score: (_terms, term) => slotOf(term),
  });
  await index.mount(storage);
  return index;
}

/**
 * What FlexSearch calls an intermediate result: the documents of a term, slot by slot, the heaviest slot first.
 *
 * @param limit how many at most, 0 for all; @param offset how many are passed over before.
 */
export function docsBySlot(postings: Postings, limit: number, offset: number): Id[][] {
  const sorted = Array.from(postings, (posting) => ({ doc: docOf(posting), slot: slotIn(posting) }))
    .sort((a, b) => a.slot - b.slot || a.doc - b.doc)
    .slice(offset, limit === 0 ? undefined : offset + limit);
  const slots: Id[][] = [];
  for (const { doc, slot } of sorted) (slots[slot] ??= []).push(doc);
  return slots;
}

/** A word of a question as the storage looks it up. */
export interface AskedWord {
  readonly term: string;
  readonly suspicion: Suspicion;
  /** The time that it names, alone or with others. */
  readonly period?: Period;
}

/** A group of a question as the storage looks it up: of each item its words. */
export interface AskedGroup {
  readonly items: readonly (readonly AskedWord[])[];
  /** It only says which answer is looked for (`light-words.ts`): it counts for little, and is not needed. */
  readonly light: boolean;
}

/** Between the words of an item, between the items of a group, and before a light group; no term holds these signs either. */
const AND = "+";
const OR = "|";
/** Before the time that a word names. */
const AT = "@";
const LIGHT = "?";
const suffixes: Readonly<Record<Suspicion, string>> = { none: "", typing: "*", doubtful: "~" };

/**
 * A group of a question as the one term that FlexSearch passes on for it. A plain word is its own term, as the index
 * stores it; `a|b` is either, `a+b` both, `a*` a word that may go on, `a~` one that may be mistyped, `a@2020/2022` one
 * that names a time, `?a` a light one.
 *
 * Within a phrase stop words need not be looked up; that they stand there is seen in the text. A light word is taken
 * as it is.
 */
export function writeGroup(
  items: readonly QueryItem[],
  suspicionOf: (word: Word) => Suspicion,
  light = false,
): string {
  const text = items
    .map((item) =>
      contentWords(item)
        .map((word) => word.term + timeOf(item) + suffixes[light ? "none" : suspicionOf(word)])
        .join(AND),
    )
    .join(OR);
  return light ? LIGHT + text : text;
}

function timeOf({ date }: QueryItem): string {
  return date === undefined ? "" : `${AT}${date.from}/${date.to}`;
}

/** The words of an item that are looked up: its stop words only when it has no others. */
export function contentWords({ words }: QueryItem): readonly Word[] {
  const content = words.filter((word) => !word.stop);
  return content.length > 0 ? content : words;
}

/** Reads what `writeGroup` wrote. */
export function readGroup(text: string): AskedGroup {
  const light = text.startsWith(LIGHT);
  const items = (light ? text.slice(LIGHT.length) : text).split(OR);
  return { items: items.map((item) => item.split(AND).map(readWord)), light };
}

function readWord(text: string): AskedWord {
  const suspicion = text.endsWith(suffixes.typing)
    ? "typing"
    : text.endsWith(suffixes.doubtful)
      ? "doubtful"
      : "none";
  const [term = "", time] = text.slice(0, text.length - suffixes[suspicion].length).split(AT);
  if (time === undefined) return { term, suspicion };
  const [from = "", to = ""] = time.split("/");
  return { term, suspicion, period: { from, to } };
}
