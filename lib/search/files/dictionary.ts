import { untilItSucceeds } from "../../base/once.ts";
import type { IndexReader } from "../types.ts";
import {
  fileNames,
  readDirectory,
  type Block,
  type Catalogue,
  type DictionaryName,
} from "./catalogue.ts";
import { unpackFile, type FileParts } from "./packed.ts";

/** Blocks that a dictionary keeps opened; the one unused for longest is let go. */
const KEPT = 64;

/** Some blocks that follow one another, of which the first has a number in the dictionary. */
interface Listed {
  readonly firstKey: string;
  readonly first: number;
  readonly blocks: () => Promise<readonly Block[]>;
}

/** A sorted list of keys with their entries, which is read in parts. */
export interface Lookup<Entries> {
  /** The part that holds a key, if there is the key at all; null when it cannot be. */
  find(key: string): Promise<Entries | null>;
  /** Parts that hold keys beginning with a prefix, from the first on; at most so many. */
  range(prefix: string, most: number): Promise<Entries[]>;
  /** Of the parts that hold keys beginning with a prefix of `key`, those nearest to it; at most so many. */
  around(key: string, prefix: string, most: number): Promise<Entries[]>;
}

/** One dictionary of the index: a sorted list of keys cut into blocks, each fetched when a key of it is asked for. */
export class Dictionary<Entries> implements Lookup<Entries> {
  readonly #name: DictionaryName;
  readonly #listed: readonly Listed[];
  readonly #read: IndexReader;
  readonly #decode: (parts: Required<FileParts>) => Entries;
  readonly #order: (key: string) => string;
  readonly #open = new Map<number, Promise<Entries>>();

  /** @param order the text by which a key is sorted in this dictionary; the key itself if left out. */
  constructor(
    name: DictionaryName,
    catalogue: Catalogue,
    read: IndexReader,
    decode: (parts: Required<FileParts>) => Entries,
    order: (key: string) => string = (key) => key,
  ) {
    this.#name = name;
    this.#listed = listedIn(name, catalogue, read);
    this.#read = read;
    this.#decode = decode;
    this.#order = order;
  }

  /** Number of the block that would hold a key (as it is sorted); -1 when the key stands before all, or there are none. */
  async #numberFor(key: string): Promise<number> {
    const listed = this.#listed[lastUpTo(this.#listed, key)];
    return listed ? listed.first + lastUpTo(await listed.blocks(), key) : -1;
  }

  async #block(number: number): Promise<Block | undefined> {
    const listed = this.#listed.findLast(({ first }) => first <= number);
    return listed && (await listed.blocks())[number - listed.first];
  }

  /** Whether a key, if the dictionary has it, is a word of very many articles. Reads no block. */
  async isHeavy(key: string): Promise<boolean> {
    return (await this.#block(await this.#numberFor(this.#order(key))))?.heavy ?? false;
  }

  async #fetch(number: number): Promise<Entries> {
    const block = await this.#block(number);
    if (!block) throw new RangeError(`Dictionary ${this.#name} has no block ${number}.`);
    return this.#decode(await unpackFile(await this.#read(fileNames.block(this.#name, block))));
  }

  #load(number: number): Promise<Entries> {
    let entries = this.#open.get(number);
    if (!entries) {
      entries = this.#fetch(number);
      // A failed fetch must not be remembered: the reader may be back online.
      entries.catch(() => this.#open.delete(number));
    }
    this.#open.delete(number);
    this.#open.set(number, entries);
    if (this.#open.size > KEPT) {
      const oldest = this.#open.keys().next();
      if (!oldest.done) this.#open.delete(oldest.value);
    }
    return entries;
  }

  #loadAll(first: number, last: number): Promise<Entries[]> {
    const blocks: Promise<Entries>[] = [];
    for (let number = first; number <= last; number++) blocks.push(this.#load(number));
    return Promise.all(blocks);
  }

  /** The block that holds a key, if the dictionary has the key at all; null when it cannot. */
  async find(key: string): Promise<Entries | null> {
    const number = await this.#numberFor(this.#order(key));
    return number < 0 ? null : this.#load(number);
  }

  /**
   * Of the blocks that hold keys beginning with a prefix of `key`, the one that would hold `key` and those next
   * to it; at most `most`.
   */
  async around(key: string, prefix: string, most: number): Promise<Entries[]> {
    const [start, last, own] = (await Promise.all(
      [prefix, prefix + "\uffff", key].map((text) => this.#numberFor(text)),
    )) as [number, number, number];
    const first = Math.max(0, start);
    const from = Math.max(first, Math.min(own - ((most - 1) >> 1), last - most + 1));
    return this.#loadAll(from, Math.min(last, from + most - 1));
  }

  /** The blocks that hold keys beginning with a prefix; at most `most` of them, from the first on. */
  async range(prefix: string, most: number): Promise<Entries[]> {
    const first = Math.max(0, await this.#numberFor(prefix));
    const last = await this.#numberFor(prefix + "\uffff");
    return this.#loadAll(first, Math.min(last, first + most - 1));
  }
}

/** What a catalogue says of the blocks of a dictionary: all of them at once, or directories, each read when it is needed. */
function listedIn(name: DictionaryName, catalogue: Catalogue, read: IndexReader): Listed[] {
  const list = catalogue.dictionaries[name];
  if ("blocks" in list) {
    const blocks = Promise.resolve(list.blocks);
    return [{ firstKey: "", first: 0, blocks: () => blocks }];
  }
  let first = 0;
  return list.directories.map((directory) => {
    const { firstKey, count } = directory;
    first += count;
    return {
      firstKey,
      first: first - count,
      blocks: untilItSucceeds(async () =>
        readDirectory(await unpackFile(await read(fileNames.directory(name, directory))), firstKey),
      ),
    };
  });
}

/** The place of the last of some sorted entries whose first key is not above a key; -1 when all are. */
function lastUpTo(sorted: readonly { readonly firstKey: string }[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.firstKey ?? "") <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
