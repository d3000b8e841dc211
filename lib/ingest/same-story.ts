import { likeness, type Signature } from "./story-signature.ts";

/** Hashes below this bound lead to the articles that share them: every eighth. */
const INDEXED = 2 ** 29;
/** And the least of each signature, for texts of few words. */
const LEAST = 4;
/** Articles remembered under one hash: a phrase of the trade is in more that are not alike. */
const BUCKET = 16;

/**
 * Groups articles that tell the same story: texts that are the same or nearly so, and a text with the longer one that
 * contains it. One that contains two that are not alike is a review of the day and joins nothing. Nothing is dropped.
 * @param signatures id → signature, in any order.
 * @returns groups of at least two ids, each sorted, sorted by their first id.
 */
export function groupSameStory(
  signatures: ReadonlyMap<string, Signature>,
): readonly (readonly string[])[] {
  const ids = [...signatures.keys()].sort();
  const rows = ids.map((id) => signatures.get(id) as Signature);
  const groups = disjointSets(ids.length);
  /** Longer article → those that it contains. */
  const contained = new Map<number, number[]>();
  const index = new Map<number, number[]>();
  rows.forEach((row, at) => {
    const compared = new Set<number>();
    row.hashes.forEach((hash, place) => {
      if (hash >= INDEXED && place >= LEAST) return;
      const bucket = index.get(hash);
      if (bucket === undefined) return void index.set(hash, [at]);
      for (const other of bucket) {
        if (compared.has(other) || groups.root(other) === groups.root(at)) continue;
        compared.add(other);
        const like = likeness(rows[other] as Signature, row);
        if (like === "same") groups.join(other, at);
        if (like !== "first-in-second" && like !== "second-in-first") continue;
        const [short, long] = like === "first-in-second" ? [other, at] : [at, other];
        contained.set(long, [...(contained.get(long) ?? []), short]);
      }
      if (bucket.length < BUCKET) bucket.push(at);
    });
  });
  for (const [long, shorts] of [...contained].sort(([a], [b]) => a - b)) {
    const inAnother = (short: number) =>
      shorts.some((other) => contained.get(other)?.includes(short));
    const stories = new Set(shorts.filter((short) => !inAnother(short)).map(groups.root));
    if (stories.size === 1) shorts.forEach((short) => groups.join(short, long));
  }
  const members = new Map<number, string[]>();
  ids.forEach((id, at) => {
    const top = groups.root(at);
    members.set(top, [...(members.get(top) ?? []), id]);
  });
  return [...members.values()].filter((group) => group.length > 1);
}

/** Sets of numbers below a bound, each its own until it is joined with others (union–find); the least is the root. */
function disjointSets(size: number) {
  const parent = Int32Array.from({ length: size }, (_, at) => at);
  const root = (of: number): number => {
    let at = of;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [root(a), root(b)].sort((x, y) => x - y) as [number, number];
    parent[high] = low;
  };
  return { root, join };
}
