import { SLOTS } from "../rank/bm25.ts";
import { BitReader, BitWriter } from "./bits.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { dealtOf } from "./capacity.ts";
import { WHOLE } from "../words/lookup-keys.ts";
import type { FileParts } from "./packed.ts";
import { docOf, slotIn, type Postings } from "./postings.ts";

/** One term of a family, with its postings. */
export interface Member {
  readonly term: string;
  readonly postings: Postings;
}

/**
 * Every spelling of one word, by the stem they share; or the family in which to look instead, where a stem proved to be a
 * proclitic and a word, or a list says so of a stem or of a whole word (`wholeKey`).
 */
export interface Family {
  readonly key: string;
  readonly members: readonly Member[];
  readonly see: string | null;
}

/** A block of the dictionary `terms`: families by key. */
export type TermsBlock = ReadonlyMap<string, Family>;

/** A word read from its end to its beginning. */
export function reversed(word: string): string {
  return [...word].reverse().join("");
}

/** A key as families are sorted by it, and such a text as a key: its stem read from the end, then a whole word as it is. */
export function turned(key: string): string {
  const [stem = "", ...whole] = key.split(WHOLE);
  return [reversed(stem), ...whole].join(WHOLE);
}

/**
 * Writes families, sorted by their keys as `turned`.
 *
 * @param capacity all document numbers are below it.
 */
export function writeTerms(families: readonly Family[], capacity: number): FileParts {
  const bytes = new ByteWriter();
  const bits = new BitWriter();
  let previous = "";
  for (const { key, members, see } of families) {
    const written = turned(key);
    bytes.frontCoded(previous, written).number(members.length);
    previous = written;
    if (see !== null) bytes.text(see);
    for (const { term, postings } of members) {
      // Most members repeat the key with something joined to it, in front or behind.
      const at = term.indexOf(key);
      bytes.number(at + 1);
      bytes.text(at < 0 ? term : term.slice(0, at) + term.slice(at + key.length));
      writePostings(bytes, bits, postings, capacity);
    }
  }
  return { bytes: bytes.finish(), bits: bits.finish() };
}

/**
 * Writes the slots that a term's articles are in with their number, as bytes; as bits, slot by slot, the gaps
 * between the articles' numbers.
 */
function writePostings(
  bytes: ByteWriter,
  bits: BitWriter,
  postings: Postings,
  capacity: number,
): void {
  const slots = Array.from({ length: SLOTS }, (): number[] => []);
  for (const posting of postings) slots[slotIn(posting)]?.push(docOf(posting));
  const used = [...slots.entries()].filter(([, docs]) => docs.length > 0);
  for (const [place, [slot, docs]] of used.entries()) {
    bytes.number((docs.length * SLOTS + slot) * 2 + Number(place === used.length - 1));
    const width = riceWidth(capacity, docs.length);
    let previous = -1;
    for (const doc of docs) {
      bits.rice(doc - previous - 1, width);
      previous = doc;
    }
  }
}

/**
 * Rice's parameter for `count` of `capacity` numbers: the mean gap times 2 ln of the golden ratio, rounded down to a power
 * of two (Kiely, "Selecting the Golomb Parameter in Rice Coding", 2004). The capacity counts as what the numbers were dealt
 * out of.
 */
function riceWidth(capacity: number, count: number): number {
  return 31 - Math.clz32(Math.max(1, Math.floor((dealtOf(capacity) * 0.9624) / count)));
}

/** Opens what `writeTerms` wrote. */
export function openTerms(file: Required<FileParts>, capacity: number): TermsBlock {
  const families = new Map<string, Family>();
  const bytes = new ByteReader(file.bytes);
  const bits = new BitReader(file.bits);
  let previous = "";
  while (!bytes.done) {
    previous = bytes.frontCoded(previous);
    const key = turned(previous);
    const count = bytes.number();
    const see = count === 0 ? bytes.text() : null;
    const members: Member[] = [];
    for (let left = count; left > 0; left--) {
      const at = bytes.number() - 1;
      const rest = bytes.text();
      const term = at < 0 ? rest : rest.slice(0, at) + key + rest.slice(at);
      members.push({ term, postings: readPostings(bytes, bits, capacity) });
    }
    families.set(key, { key, members, see });
  }
  return families;
}

function readPostings(bytes: ByteReader, bits: BitReader, capacity: number): Postings {
  const postings: number[] = [];
  for (let last = false; !last;) {
    const number = bytes.number();
    last = number % 2 === 1;
    const slot = (number >> 1) % SLOTS;
    const count = Math.floor((number >> 1) / SLOTS);
    const width = riceWidth(capacity, count);
    let doc = -1;
    for (let left = count; left > 0; left--) {
      doc += bits.rice(width) + 1;
      postings.push(doc * SLOTS + slot);
    }
  }
  return postings;
}
