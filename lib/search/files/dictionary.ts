import type { IndexReader } from "../types.ts";
import { fileNames, type Catalogue, type DictionaryName } from "./catalogue.ts";
import { unpackFile, type FileParts } from "./packed.ts";

/** Blocks that a dictionary keeps opened; the one unused for longest is let go. */
const KEPT = 64;

/** One dictionary of the index: a sorted list of keys cut into blocks, each fetched when a key of it is asked for. */
export class Dictionary<Entries> {
  readonly #name: DictionaryName;
  readonly #blocks: Catalogue["dictionaries"][DictionaryName];
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
    this.#blocks = catalogue.dictionaries[name];
    this.#read = read;
    this.#decode = decode;
    this.#order = order;
  }

  /** Number of the block that would hold a key (as it is sorted); -1 when the key stands before all, or there are none. */
  #numberFor(key: string): number {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#blocks[middle]?.firstKey ?? "") <= key) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Whether a key, if the dictionary has it, is a word of very many articles. Costs no reading. */
  isHeavy(key: string): boolean {
    return this.#blocks[this.#numberFor(this.#order(key))]?.heavy ?? false;
  }

  #load(number: number): Promise<Entries> {
    let entries = this.#open.get(number);
    const block = this.#blocks[number];
    if (!entries) {
      if (!block) throw new RangeError(`Dictionary ${this.#name} has no block ${number}.`);
      entries = this.#read(fileNames.block(this.#name, block)).then(unpackFile).then(this.#decode);
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
    const number = this.#numberFor(this.#order(key));
    return number < 0 ? null : this.#load(number);
  }

  /**
   * Of the blocks that hold keys beginning with a prefix of `key`, the one that would hold `key` and those next
   * to it; at most `most`.
   */
  around(key: string, prefix: string, most: number): Promise<Entries[]> {
    const first = Math.max(0, this.#numberFor(prefix));
    const last = this.#numberFor(prefix + "\uffff");
    const own = this.#numberFor(key);
    const from = Math.max(first, Math.min(own - ((most - 1) >> 1), last - most + 1));
    return this.#loadAll(from, Math.min(last, from + most - 1));
  }

  /** The blocks that hold keys beginning with a prefix; at most `most` of them, from the first on. */
  range(prefix: string, most: number): Promise<Entries[]> {
    const first = Math.max(0, this.#numberFor(prefix));
    return this.#loadAll(first, Math.min(this.#numberFor(prefix + "\uffff"), first + most - 1));
  }
}
