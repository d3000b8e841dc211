import { spreadHash } from "../../base/fnv.ts";
import type { Localized } from "../../locale/locale.ts";
import { BitReader, BitWriter } from "./bits.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import type { FileParts } from "./packed.ts";

/**
 * The dictionaries of the index: families by stem, terms by their beginning, by their end, and by sound; names of facets'
 * values; records by their names, and by what they are.
 */
export const dictionaryNames = [
  "terms",
  "words",
  "endings",
  "sounds",
  "names",
  "record-names",
  "records",
] as const;
export type DictionaryName = (typeof dictionaryNames)[number];

/** One block of a dictionary: a file that holds the entries of a range of keys. */
export interface Block {
  /** Every key of the block is this or sorts after it, and sorts before that of the next block. */
  readonly firstKey: string;
  /** Hash of its content. */
  readonly hash: number;
  /** Whether it holds a single word that stands in so many articles that the file is large. */
  readonly heavy: boolean;
}

/**
 * The small file that is read first: what the index holds, and which block of each dictionary holds which keys.
 * The files' names carry a hash of their content, so that a reader's cache never mixes two states of the
 * archive; only this file keeps its name.
 */
export interface Catalogue {
  /** Number of articles. */
  readonly documents: number;
  /** All document numbers are below this. */
  readonly capacity: number;
  /** Number of articles that have a text in each language. */
  readonly texts: Localized<number>;
  readonly factsHash: number;
  readonly translationsHash: number;
  readonly dictionaries: Readonly<Record<DictionaryName, readonly Block[]>>;
}

const FORMAT = 7;

/**
 * Bits of a content hash: of 4,096 changed files one keeps its name, and is then told from the old one only by asking
 * the server, as servers are told to let browsers do. Of the catalogue every block takes so many, and it is read before
 * any question can be answered.
 */
const HASH_BITS = 12;

/** The hash of a file's content that stands in its name. */
export function contentHash({ bytes, bits = new Uint8Array() }: FileParts): number {
  let text = "";
  for (const byte of [...bytes, ...bits]) text += String.fromCharCode(byte);
  return spreadHash(text) % 2 ** HASH_BITS;
}

const inName = (number: number): string => number.toString(36);

/** The names of the index's files below its folder. */
export const fileNames = {
  block: (dictionary: DictionaryName, { firstKey, hash }: Pick<Block, "firstKey" | "hash">) =>
    `${dictionary}/${inName(spreadHash(firstKey))}.${inName(hash)}.bin`,
  /** Every article's facts. */
  facts: (hash: number) => `facts.${inName(hash)}.bin`,
  /** Translations of common words. */
  translations: (hash: number) => `translations.${inName(hash)}.bin`,
  /** The texts of the article with a document number. */
  article: (doc: number) => `articles/${inName(Math.floor(doc / 256))}/${inName(doc % 256)}.bin`,
} as const;

export function writeCatalogue(catalogue: Catalogue): FileParts {
  const hashes = new BitWriter();
  const writer = new ByteWriter()
    .number(FORMAT)
    .number(catalogue.documents)
    .number(catalogue.capacity)
    .number(catalogue.texts.ar)
    .number(catalogue.texts.en)
    .number(catalogue.factsHash)
    .number(catalogue.translationsHash);
  for (const name of dictionaryNames) {
    const blocks = catalogue.dictionaries[name];
    writer.number(blocks.length);
    let previous = "";
    for (const { firstKey, hash } of blocks) {
      writer.frontCoded(previous, firstKey);
      hashes.bits(hash, HASH_BITS);
      previous = firstKey;
    }
    const heavy = [...blocks.keys()].filter((at) => blocks[at]?.heavy);
    writer.number(heavy.length).ascending(heavy);
  }
  return { bytes: writer.finish(), bits: hashes.finish() };
}

/** @throws Error when the index was built by another version of the software. */
export function readCatalogue({ bytes, bits }: Required<FileParts>): Catalogue {
  const reader = new ByteReader(bytes);
  const hashes = new BitReader(bits);
  if (reader.number() !== FORMAT) {
    throw new Error("The search index has another format than this page expects; build it again.");
  }
  const documents = reader.number();
  const capacity = reader.number();
  const texts = { ar: reader.number(), en: reader.number() };
  const factsHash = reader.number();
  const translationsHash = reader.number();
  const readBlocks = (): Block[] => {
    let previous = "";
    const keys = Array.from({ length: reader.number() }, () => {
      previous = reader.frontCoded(previous);
      return previous;
    });
    const heavy = new Set(reader.ascending(reader.number()));
    return keys.map((firstKey, at) => ({
      firstKey,
      hash: hashes.bits(HASH_BITS),
      heavy: heavy.has(at),
    }));
  };
  // In the order of `dictionaryNames`.
  const dictionaries = {
    terms: readBlocks(),
    words: readBlocks(),
    endings: readBlocks(),
    sounds: readBlocks(),
    names: readBlocks(),
    "record-names": readBlocks(),
    records: readBlocks(),
  };
  return { documents, capacity, texts, factsHash, translationsHash, dictionaries };
}
