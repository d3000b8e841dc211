import { spreadHash } from "../../base/fnv.ts";

/** Fewest seats for each article; emptier tables move fewer articles, fuller ones make shorter postings. */
const SEATS_FOR_ONE = 1.5;
const FEWEST = 16;

/**
 * Gives each article the number under which the postings name it. The number must not depend on the order
 * of the articles, and a new article must leave the others theirs, or every file of the index would change
 * with it: so each takes the first free seat from the hash of its id on, and of two that want the same
 * seat the smaller hash sits first (an open-addressing table in its canonical order).
 *
 * @param ids article ids, each once.
 * @returns `seats.get(id)`, and the number of seats, a power of two.
 */
export function assignSeats(ids: readonly string[]): {
  seats: ReadonlyMap<string, number>;
  capacity: number;
} {
  let capacity = FEWEST;
  while (capacity < ids.length * SEATS_FOR_ONE) capacity *= 2;
  const wanted = ids
    .map((id) => ({ id, hash: spreadHash(id) }))
    .sort((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : 1));
  const seats = new Map<string, number>();
  // The table is in the order of the hashes, so that home seats ascend; those past the end go on after it.
  let free = 0;
  for (const { id, hash: value } of wanted) {
    const home = Math.floor((value / 0x1_0000_0000) * capacity);
    const seat = Math.max(home, free);
    seats.set(id, seat);
    free = seat + 1;
  }
  return { seats, capacity };
}
