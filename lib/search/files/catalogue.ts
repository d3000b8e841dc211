import { BitReader, BitWriter } from "./bits.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { readFrontCoded, writeFrontCoded } from "./front-coding.ts";
import type { Localized } from "../../locale/locale.ts";
import { spreadHash } from "../../base/fnv.ts";
import type { FileParts } from "./packed.ts";

/** The shelves of the index: families by stem, words by their beginning, by their end, and by sound. */
export const shelfNames = ["terms", "words", "endings", "sounds"] as const;
export type ShelfName = (typeof shelfNames)[number];

/** One file of a shelf. */
export interface ShelfFile {
  /** Every key of the file is this or sorts after it, and sorts before that of the next file. */
  readonly firstKey: string;
  /** Mark of its content. */
  readonly tag: number;
  /** Whether it holds a single word that stands in so many articles that the file is large. */
  readonly heavy: boolean;
}

/**
 * The small file that is read first: what the index holds, and which file of each shelf holds which keys.
 * The files' names carry a mark of their content, so that a reader's cache never mixes two states of the
 * archive; only this file keeps its name.
 */
export interface Catalogue {
  /** Number of articles. */
  readonly documents: number;
  /** All article numbers are below this. */
  readonly seats: number;
  /** Number of articles that have a text in each language. */
  readonly texts: Localized<number>;
  readonly factsTag: number;
  readonly translationsTag: number;
  readonly shelves: Readonly<Record<ShelfName, readonly ShelfFile[]>>;
}

const FORMAT = 3;

/**
 * Bits of a file's mark: of 4,096 changed files one keeps its name, and is then told from the old one only by asking
 * the server, as servers are told to let browsers do.
 */
const TAG_BITS = 12;

/** The mark of a file's content in its name. */
export function tagOf({ bytes, bits = new Uint8Array() }: FileParts): number {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  for (const byte of bits) text += String.fromCharCode(byte);
  return spreadHash(text) % 2 ** TAG_BITS;
}

/** The name of a shelf's file. */
export function shelfFileName(
  shelf: ShelfName,
  { firstKey, tag }: Pick<ShelfFile, "firstKey" | "tag">,
): string {
  return `${shelf}/${spreadHash(firstKey).toString(36)}.${tag.toString(36)}.bin`;
}

/** The name of the file with every article's facts. */
export function factsFileName(tag: number): string {
  return `facts.${tag.toString(36)}.bin`;
}

/** The name of the file with the translations of common words. */
export function translationsFileName(tag: number): string {
  return `translations.${tag.toString(36)}.bin`;
}

/** The name of the file with one article's texts. */
export function articleFileName(seat: number): string {
  return `articles/${Math.floor(seat / 256).toString(36)}/${(seat % 256).toString(36)}.bin`;
}

export function writeCatalogue(catalogue: Catalogue): FileParts {
  const marks = new BitWriter();
  const writer = new ByteWriter()
    .number(FORMAT)
    .number(catalogue.documents)
    .number(catalogue.seats)
    .number(catalogue.texts.ar)
    .number(catalogue.texts.en)
    .number(catalogue.factsTag)
    .number(catalogue.translationsTag);
  for (const name of shelfNames) {
    const files = catalogue.shelves[name];
    writer.number(files.length);
    let previous = "";
    for (const { firstKey, tag, heavy } of files) {
      writeFrontCoded(writer, previous, firstKey);
      marks.bits(tag, TAG_BITS).bits(Number(heavy), 1);
      previous = firstKey;
    }
  }
  return { bytes: writer.finish(), bits: marks.finish() };
}

/** @throws Error when the index was built by another version of the software. */
export function readCatalogue({ bytes, bits }: Required<FileParts>): Catalogue {
  const reader = new ByteReader(bytes);
  const marks = new BitReader(bits);
  if (reader.number() !== FORMAT) {
    throw new Error("The search index has another format than this page expects; build it again.");
  }
  const documents = reader.number();
  const seats = reader.number();
  const texts = { ar: reader.number(), en: reader.number() };
  const factsTag = reader.number();
  const translationsTag = reader.number();
  const shelves = Object.fromEntries(
    shelfNames.map((name) => {
      let previous = "";
      const files = Array.from({ length: reader.number() }, () => {
        previous = readFrontCoded(reader, previous);
        return { firstKey: previous, tag: marks.bits(TAG_BITS), heavy: marks.bits(1) === 1 };
      });
      return [name, files];
    }),
  ) as Record<ShelfName, ShelfFile[]>;
  return { documents, seats, texts, factsTag, translationsTag, shelves };
}
