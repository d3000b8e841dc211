import { shelfFileName, type Catalogue, type ShelfName } from "./catalogue.ts";
import { unpackFile, type FileParts } from "./packed.ts";
import type { ShardReader } from "../types.ts";

/** Files that a shelf keeps opened; the one unused for longest is let go. */
const KEPT = 64;

/** One shelf of the index: a sorted list of keys cut into files, each fetched when a key of it is asked for. */
export class Shelf<File> {
  readonly #name: ShelfName;
  readonly #files: Catalogue["shelves"][ShelfName];
  readonly #read: ShardReader;
  readonly #decode: (parts: Required<FileParts>) => File;
  readonly #order: (key: string) => string;
  readonly #open = new Map<number, Promise<File>>();

  /** @param order the text by which a key is sorted on this shelf; the key itself if left out. */
  constructor(
    name: ShelfName,
    catalogue: Catalogue,
    read: ShardReader,
    decode: (parts: Required<FileParts>) => File,
    order: (key: string) => string = (key) => key,
  ) {
    this.#name = name;
    this.#files = catalogue.shelves[name];
    this.#read = read;
    this.#decode = decode;
    this.#order = order;
  }

  /** Number of the file that would hold a key (as it is sorted); -1 when the shelf is empty or the key stands before all. */
  #numberFor(key: string): number {
    let low = 0;
    let high = this.#files.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#files[middle]?.firstKey ?? "") <= key) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Whether a key, if it is on the shelf, is a word of very many articles. Costs no reading. */
  isHeavy(key: string): boolean {
    return this.#files[this.#numberFor(this.#order(key))]?.heavy ?? false;
  }

  #load(number: number): Promise<File> {
    let file = this.#open.get(number);
    const entry = this.#files[number];
    if (!file) {
      if (!entry) throw new RangeError(`Shelf ${this.#name} has no file ${number}.`);
      file = this.#read(shelfFileName(this.#name, entry)).then(unpackFile).then(this.#decode);
      // A failed fetch must not be remembered: the reader may be back online.
      file.catch(() => this.#open.delete(number));
    }
    this.#open.delete(number);
    this.#open.set(number, file);
    if (this.#open.size > KEPT) {
      const oldest = this.#open.keys().next();
      if (!oldest.done) this.#open.delete(oldest.value);
    }
    return file;
  }

  /** The file that holds a key, if the key is on the shelf at all; null when it cannot be. */
  async find(key: string): Promise<File | null> {
    const number = this.#numberFor(this.#order(key));
    return number < 0 ? null : this.#load(number);
  }

  /**
   * Of the files that hold keys beginning with a prefix of `key`, the one that would hold `key` and those next
   * to it; at most `most`.
   */
  around(key: string, prefix: string, most: number): Promise<File[]> {
    const first = Math.max(0, this.#numberFor(prefix));
    const last = this.#numberFor(prefix + "\uffff");
    const own = this.#numberFor(key);
    const from = Math.max(first, Math.min(own - ((most - 1) >> 1), last - most + 1));
    const files: Promise<File>[] = [];
    for (let number = from; number <= Math.min(last, from + most - 1); number++) {
      files.push(this.#load(number));
    }
    return Promise.all(files);
  }

  /** The files that hold keys beginning with a prefix; at most `most` of them, from the first on. */
  range(prefix: string, most: number): Promise<File[]> {
    const first = Math.max(0, this.#numberFor(prefix));
    const last = Math.min(this.#numberFor(prefix + "\uffff"), first + most - 1);
    const files: Promise<File>[] = [];
    for (let number = first; number <= last; number++) files.push(this.#load(number));
    return Promise.all(files);
  }
}
