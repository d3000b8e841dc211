import { spreadHash } from "../../base/fnv.ts";
import { nextCapacity } from "../files/capacity.ts";

/** Fewest numbers for each article; a sparser table moves fewer articles, a fuller one makes shorter postings. */
const NUMBERS_FOR_ONE = 1.5;
const FEWEST = 16;

/** The numbers of an archive's articles. */
export interface Numbering {
  /** Article id → document number. */
  readonly docs: ReadonlyMap<string, number>;
  /** How many numbers were dealt out of, as `nextCapacity` counts; a few articles may have numbers above it. */
  readonly capacity: number;
}

/**
 * Gives each article the number under which the postings name it. The number must not depend on the order
 * of the articles, and a new article must leave the others theirs, or every file of the index would change
 * with it: so each takes the first free number from the hash of its id on, and of two that want the same
 * number the smaller hash comes first (an open-addressing table in its canonical order).
 *
 * @param ids article ids, each once.
 */
export function numberArticles(ids: readonly string[]): Numbering {
  let capacity = FEWEST;
  while (capacity < ids.length * NUMBERS_FOR_ONE) capacity = nextCapacity(capacity);
  const wanted = ids
    .map((id) => ({ id, hash: spreadHash(id) }))
    .sort((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : 1));
  const docs = new Map<string, number>();
  // The table is in the order of the hashes, so that home numbers ascend; those past the end go on after it.
  let free = 0;
  for (const { id, hash } of wanted) {
    const home = Math.floor((hash / 0x1_0000_0000) * capacity);
    const doc = Math.max(home, free);
    docs.set(id, doc);
    free = doc + 1;
  }
  return { docs, capacity };
}
