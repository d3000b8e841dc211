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

/** Some blocks of a dictionary that follow one another: what a catalogue would say of them is a file of its own. */
export interface Directory extends Pick<Block, "firstKey" | "hash"> {
  /** How many they are. */
  readonly count: number;
}

/** The blocks of a dictionary, sorted by key: as the catalogue has them itself, or the directories that do. */
export type BlockList =
  { readonly blocks: readonly Block[] } | { readonly directories: readonly Directory[] };

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
  readonly dictionaries: Readonly<Record<DictionaryName, BlockList>>;
}

const FORMAT = 8;

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

const blockName = (
  dictionary: DictionaryName,
  { firstKey, hash }: Pick<Block, "firstKey" | "hash">,
) => `${dictionary}/${inName(spreadHash(firstKey))}.${inName(hash)}.bin`;

/** The names of the index's files below its folder. */
export const fileNames = {
  block: blockName,
  directory: (dictionary: DictionaryName, directory: Pick<Block, "firstKey" | "hash">) =>
    `directories/${blockName(dictionary, directory)}`,
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
    const list = catalogue.dictionaries[name];
    const isCut = "directories" in list;
    writer.number(Number(isCut));
    const named = isCut ? list.directories.map((one) => ({ ...one, heavy: false })) : list.blocks;
    writeBlocks(writer, hashes, named);
    if (isCut) for (const { count } of list.directories) writer.number(count);
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
  const readList = (): BlockList => {
    const isCut = reader.number() === 1;
    const blocks = readBlocks(reader, hashes);
    return isCut
      ? { directories: blocks.map((block) => ({ ...block, count: reader.number() })) }
      : { blocks };
  };
  // In the order of `dictionaryNames`.
  const dictionaries = {
    terms: readList(),
    words: readList(),
    endings: readList(),
    sounds: readList(),
    names: readList(),
    "record-names": readList(),
    records: readList(),
  };
  return { documents, capacity, texts, factsHash, translationsHash, dictionaries };
}

/**
 * Writes a directory: some blocks of a dictionary that follow one another.
 * @param firstKey its own, which the catalogue has.
 */
export function writeDirectory(blocks: readonly Block[], firstKey: string): FileParts {
  const bytes = new ByteWriter();
  const bits = new BitWriter();
  writeBlocks(bytes, bits, blocks, firstKey);
  return { bytes: bytes.finish(), bits: bits.finish() };
}

/** Reads what `writeDirectory` wrote. */
export function readDirectory(
  { bytes, bits }: Required<FileParts>,
  firstKey: string,
): readonly Block[] {
  return readBlocks(new ByteReader(bytes), new BitReader(bits), firstKey);
}

/** Writes how many blocks there are, their first keys, and which of them are heavy; their hashes as bits. */
function writeBlocks(
  bytes: ByteWriter,
  hashes: BitWriter,
  blocks: readonly Block[],
  before = "",
): void {
  bytes.number(blocks.length);
  let previous = before;
  for (const { firstKey, hash } of blocks) {
    bytes.frontCoded(previous, firstKey);
    hashes.bits(hash, HASH_BITS);
    previous = firstKey;
  }
  const heavy = [...blocks.keys()].filter((at) => blocks[at]?.heavy);
  bytes.number(heavy.length).ascending(heavy);
}

function readBlocks(bytes: ByteReader, hashes: BitReader, before = ""): Block[] {
  let previous = before;
  const keys = Array.from({ length: bytes.number() }, () => {
    previous = bytes.frontCoded(previous);
    return previous;
  });
  const heavy = new Set(bytes.ascending(bytes.number()));
  return keys.map((firstKey, at) => ({
    firstKey,
    hash: hashes.bits(HASH_BITS),
    heavy: heavy.has(at),
  }));
}
