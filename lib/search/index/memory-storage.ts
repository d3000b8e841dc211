import type { Id, Index, StorageInterface } from "flexsearch";
import { docOf } from "../files/postings.ts";
import { docsBySlot } from "../query/flexsearch.ts";
import { SLOTS } from "../rank/bm25.ts";

/** Term → where it stands: numbers `doc * SLOTS + slot`, one for each article. */
export type AllPostings = Map<string, number[]>;

/** What a storage takes from an index when it is committed; FlexSearch's own do, its types do not tell. */
interface Uncommitted {
  /** Term → slot → documents. */
  readonly map: Map<string, (number[] | undefined)[]>;
  /** The documents that were added. */
  readonly reg: Set<number>;
  commit_task: readonly { readonly del?: number }[];
}

/**
 * FlexSearch's storage while an index is built: it keeps the postings of every term in memory, where the build takes
 * them from. It has no `search` of its own: FlexSearch combines the terms of a question itself.
 */
export class MemoryStorage implements StorageInterface {
  readonly db: AllPostings;
  readonly #docs: Set<number>;

  /** @param postings of documents that are not given anew, and @param docs these; added to in place. */
  constructor(postings: AllPostings, docs: Iterable<number>) {
    this.db = postings;
    this.#docs = new Set(docs);
  }

  mount(index: Index): Promise<void> {
    // FlexSearch's code asks the index for its storage; its types take it for the promise of one.
    Object.assign(index, { db: this });
    return this.open();
  }

  open(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    return this.clear();
  }

  clear(): Promise<void> {
    this.db.clear();
    this.#docs.clear();
    return Promise.resolve();
  }

  /** Takes over what was removed from the index and added to it since the last time. */
  async commit(index: Uncommitted): Promise<void> {
    await this.remove(index.commit_task.flatMap(({ del }) => del ?? []));
    for (const [term, slots] of index.map) {
      let postings = this.db.get(term);
      if (!postings) this.db.set(term, (postings = []));
      for (const [slot, docs] of slots.entries()) {
        for (const doc of docs ?? []) postings.push(doc * SLOTS + slot);
      }
    }
    for (const doc of index.reg) this.#docs.add(doc);
    index.map.clear();
    index.reg.clear();
    index.commit_task = [];
  }

  /** The documents of one term, best first, or slot by slot for FlexSearch to combine; in no context. */
  get(term: string, context = "", limit = 0, offset = 0, resolve = true): Promise<Id[] | Id[][]> {
    const postings = context === "" ? this.db.get(term) : undefined;
    const slots = docsBySlot(postings ?? [], limit, offset);
    return Promise.resolve(resolve ? slots.flat() : slots);
  }

  enrich(ids: readonly Id[]): Promise<{ id: Id; doc: null }[]> {
    return Promise.resolve(ids.map((id) => ({ id, doc: null })));
  }

  has(id: number): Promise<boolean> {
    return Promise.resolve(this.#docs.has(id));
  }

  remove(ids: number | readonly number[]): Promise<void> {
    const gone = new Set([ids].flat().filter((id) => this.#docs.delete(id)));
    if (gone.size === 0) return Promise.resolve();
    for (const [term, postings] of this.db) {
      const left = postings.filter((posting) => !gone.has(docOf(posting)));
      if (left.length > 0) this.db.set(term, left);
      else this.db.delete(term);
    }
    return Promise.resolve();
  }

  info(): Promise<{ documents: number; terms: number }> {
    return Promise.resolve({ documents: this.#docs.size, terms: this.db.size });
  }
}

/** Puts the postings of every term in order. */
export function sortPostings(all: AllPostings): void {
  for (const postings of all.values()) {
    const isAscending = postings.every(
      (posting, at) => at === 0 || (postings[at - 1] ?? 0) < posting,
    );
    if (!isAscending) postings.sort((a, b) => a - b);
  }
}
