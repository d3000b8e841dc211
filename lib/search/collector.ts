import type { MountedIndex, Storage } from "./flexsearch-index.ts";
import type { Member } from "./postings.ts";
import { SLOTS } from "./slots.ts";

/** The storage of the build: gathers the postings of every spelling, ready to be cut into files. */
export class Collector implements Storage<never, never> {
  readonly #postings = new Map<string, number[]>();

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

  /** Every spelling with its postings in ascending order. */
  *spellings(): Generator<Member> {
    for (const [surface, postings] of this.#postings) {
      yield { surface, postings: postings.sort((a, b) => a - b) };
    }
  }
}
