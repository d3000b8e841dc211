import type { Block, DictionaryName } from "../files/catalogue.ts";
import type { FileParts } from "../files/packed.ts";
import { turned, writeTerms, type Family } from "../files/terms.ts";
import { writeNames, type ListedName } from "../files/names.ts";
import { writeRecordNames, writeRecords } from "../files/records.ts";
import { listTerms, writeWords, type ListedTerm, type ListName } from "../files/words.ts";
import { cutIntoBlocks } from "./cut.ts";
import type { listRecords } from "./list-records.ts";
import { standAsNames, type NameEvidence } from "./name-evidence.ts";

/** What the files of an index aim at, in bytes. */
export interface FileSizes {
  readonly terms: number;
  /** Of the three lists of terms: a look at words with one wrong letter reads only so many files. */
  readonly lists: number;
  /** A word whose postings alone take more is a heavy one, which a long question can do without. */
  readonly heavy: number;
  /** So many blocks of a dictionary the catalogue names itself; of more, directories of about `directory` blocks each. */
  readonly listed: number;
  readonly directory: number;
}

/** Larger archives get fewer, larger files. */
export function fileSizes(documents: number): FileSizes {
  return documents > 2 ** 15
    ? { terms: 4_000, lists: 6_000, heavy: 14_000, listed: 1_500, directory: 6 }
    : { terms: 800, lists: 3_000, heavy: 7_000, listed: 1_500, directory: 6 };
}

/** Rough size of a record in its file, beside its names. */
const SIZE_OF_RECORD = 100;

/** Rough size of a family in its file, for the cut only: a posting takes about nine bits. */
export function sizeOf(family: Family): number {
  return family.members.reduce(
    (size, { term, postings }) => size + term.length / 2 + 2 + postings.length * 1.15,
    family.key.length / 2 + 2,
  );
}

/** Stores a block under its first key, and answers the hash of its content. */
type PutBlock = (name: DictionaryName, firstKey: string, parts: FileParts) => Promise<number>;

/**
 * Cuts the families, the three lists of their terms, the names of facets' values and the records into blocks.
 *
 * @param families in any order; @param names and @param listed sorted by key; @param evidence what says which words are names.
 * @param capacity all document numbers are below it; @param sizes what the files aim at.
 * @returns the blocks of every dictionary.
 */
export async function writeDictionaries(
  families: readonly Family[],
  names: readonly ListedName[],
  listed: ReturnType<typeof listRecords>,
  evidence: NameEvidence,
  capacity: number,
  sizes: FileSizes,
  put: PutBlock,
): Promise<Readonly<Record<DictionaryName, readonly Block[]>>> {
  // By their ends: the readings of a word with and without proclitics then lie side by side, mostly in one block.
  const byEnd = families
    .map((family) => ({ key: turned(family.key), family }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const terms: Block[] = [];
  const sizeAt = ({ family }: { family: Family }) => sizeOf(family);
  for (const { firstKey, entries } of cutIntoBlocks(byEnd, sizeAt, sizes.terms)) {
    const content = entries.map(({ family }) => family);
    const hash = await put("terms", firstKey, writeTerms(content, capacity));
    const [first] = content;
    const heavy = first !== undefined && content.length === 1 && sizeOf(first) > sizes.heavy;
    terms.push({ firstKey, hash, heavy });
  }
  // One list after the other: each holds every term of the archive.
  const list = async (name: ListName): Promise<Block[]> => {
    const blocks: Block[] = [];
    const size = ({ key, term }: ListedTerm) =>
      (name === "sounds" ? key.length + term.length : key.length) / 2 + 2;
    for (const { firstKey, entries } of cutIntoBlocks(
      listTerms(families, name, (family) => standAsNames(family, evidence)),
      size,
      sizes.lists,
    )) {
      const hash = await put(name, firstKey, { bytes: writeWords(entries, name) });
      blocks.push({ firstKey, hash, heavy: false });
    }
    return blocks;
  };
  const plain = async <T extends { readonly key: string }>(
    name: DictionaryName,
    entries: readonly T[],
    sizeOfEntry: (entry: T) => number,
    write: (entries: readonly T[]) => Uint8Array,
    aim = sizes.lists,
  ): Promise<Block[]> => {
    const blocks: Block[] = [];
    for (const { firstKey, entries: own } of cutIntoBlocks(entries, sizeOfEntry, aim)) {
      const hash = await put(name, firstKey, { bytes: write(own) });
      blocks.push({ firstKey, hash, heavy: false });
    }
    return blocks;
  };
  const named = await plain(
    "names",
    names,
    ({ key, value }) => key.length + value.length,
    writeNames,
  );
  const recordNames = await plain(
    "record-names",
    listed.names,
    ({ key, label }) => key.length + label.ar.length + (label.en?.length ?? 0),
    writeRecordNames,
    // Most questions of keywords look here in vain.
    sizes.terms,
  );
  const records = await plain(
    "records",
    listed.records,
    ({ record }) => record.names.join().length + SIZE_OF_RECORD,
    (entries) => writeRecords(entries.map(({ record }) => record)),
  );
  return {
    names: named,
    "record-names": recordNames,
    records,
    terms,
    words: await list("words"),
    endings: await list("endings"),
    sounds: await list("sounds"),
  };
}
