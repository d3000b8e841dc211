import { withoutArticle } from "../../arabic/bases.ts";
import { isApart } from "../../arabic/forms/compounds.ts";
import { isDateTerm } from "../words/date-terms.ts";
import { skeleton } from "../words/sounds.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { reversed, type Family } from "./terms.ts";

/** The dictionaries that list the terms of the index in three orders, to find those like a given one. */
export type ListName = "words" | "endings" | "sounds";

/** A term under the key by which it is looked for, and in about how many articles it stands. */
export interface ListedTerm {
  readonly key: string;
  readonly term: string;
  readonly articles: number;
  /** In the list of sounds: how much it stands as names do, up to `SURE`; 0 in the others. */
  readonly name: number;
}

/** The key of a term in each list. */
export const listKeys: Readonly<Record<ListName, (term: string) => string>> = {
  /** By its beginning, after the article: for what is still being typed, and errors further on. */
  words: (term) => withoutArticle(term),
  /** By its end: for errors further in front. */
  endings: reversed,
  /** By its consonants in Latin letters: for names across scripts. */
  sounds: skeleton,
};

/** The most that a list says of how much a term is a name. */
export const SURE = 7;

/** The list in which the key alone tells the term, which then is not written. */
const TOLD_BY_KEY: ListName = "endings";

/**
 * The words of some families as one of the lists has them, sorted by key.
 *
 * @param standAsNames of a family: how much each of its members stands as names do.
 */
export function listTerms(
  families: readonly Family[],
  list: ListName,
  standAsNames: (family: Family) => readonly number[],
): ListedTerm[] {
  const keyOf = listKeys[list];
  return families
    .flatMap((family) => {
      const names = list === "sounds" ? standAsNames(family) : [];
      return family.members.map(({ term, postings }, at) => {
        return { key: keyOf(term), term, articles: postings.length, name: names[at] ?? 0 };
      });
    })
    .filter(({ key, term }) => key.length > 0 && !isDateTerm(term) && !isApart(term))
    .sort((a, b) => (a.key < b.key || (a.key === b.key && a.term < b.term) ? -1 : 1))
    .filter(({ term }, at, sorted) => sorted[at - 1]?.term !== term);
}

/**
 * Steps of an octave to which the number of articles is rounded: it only puts candidates in order, and if it were
 * exact every new article would change the lists of all its words.
 */
const STEPS = 2;

/** Writes a block of one of the lists, sorted by key. */
export function writeWords(words: readonly ListedTerm[], list: ListName): Uint8Array {
  const writer = new ByteWriter();
  let previous = "";
  for (const { key, term, articles, name } of words) {
    writer.frontCoded(previous, key);
    if (list !== TOLD_BY_KEY) {
      const at = term.indexOf(key);
      writer.number(at + 1);
      writer.text(at < 0 ? term : term.slice(0, at) + term.slice(at + key.length));
    }
    const rounded = Math.round(Math.log2(articles) * STEPS);
    writer.number(list === "sounds" ? rounded * (SURE + 1) + name : rounded);
    previous = key;
  }
  return writer.finish();
}

/** Opens what `writeWords` wrote. */
export function openWords(bytes: Uint8Array, list: ListName): readonly ListedTerm[] {
  const reader = new ByteReader(bytes);
  const words: ListedTerm[] = [];
  let key = "";
  while (!reader.done) {
    key = reader.frontCoded(key);
    const term = list === TOLD_BY_KEY ? reversed(key) : readTerm(reader, key);
    const number = reader.number();
    const steps = list === "sounds" ? Math.floor(number / (SURE + 1)) : number;
    const name = list === "sounds" ? number % (SURE + 1) : 0;
    words.push({ key, term, articles: Math.round(2 ** (steps / STEPS)), name });
  }
  return words;
}

function readTerm(reader: ByteReader, key: string): string {
  const at = reader.number() - 1;
  const rest = reader.text();
  return at < 0 ? rest : rest.slice(0, at) + key + rest.slice(at);
}
