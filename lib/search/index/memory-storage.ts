import type { MountedIndex, Storage } from "../query/flexsearch.ts";
import { SLOTS } from "../rank/bm25.ts";

/** Spelling → where it stands: numbers `seat * SLOTS + slot`, ascending, one for each article. */
export type AllPostings = Map<string, number[]>;

/** The storage of the build: adds what FlexSearch was given to the postings of every spelling. */
export class Collector implements Storage<never, never> {
  readonly #postings: AllPostings;

  /** @param postings those of articles that are not given anew; added to in place. */
  constructor(postings: AllPostings) {
    this.#postings = postings;
  }

  mount(index: MountedIndex): Promise<void> {
    index.db = this;
    return Promise.resolve();
  }

  commit(index: MountedIndex): Promise<void> {
    for (const [surface, slots] of index.map) {
      let postings = this.#postings.get(surface);
      if (!postings) this.#postings.set(surface, (postings = []));
      for (const [slot, seats] of slots.entries()) {
        for (const seat of seats ?? []) postings.push(seat * SLOTS + slot);
      }
    }
    index.map.clear();
    index.reg.clear();
    index.commit_task = [];
    return Promise.resolve();
  }

  search(): Promise<never> {
    throw new Error("The index is still being built; open it to search.");
  }

  /** Puts all postings in order. */
  finish(): void {
    for (const postings of this.#postings.values()) {
      if (!isAscending(postings)) postings.sort((a, b) => a - b);
    }
  }
}

function isAscending(numbers: readonly number[]): boolean {
  for (let at = 1; at < numbers.length; at++) {
    if ((numbers[at] ?? 0) < (numbers[at - 1] ?? 0)) return false;
  }
  return true;
}
