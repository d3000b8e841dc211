import type { Facts } from "../files/facts.ts";

/** What is put in order: a document, and how well it answers. */
interface Ordered {
  readonly doc: number;
  readonly score: number;
}

/**
 * The order of results: best first, the newer before the older where they are as good; or newest first, undated
 * last.
 *
 * @param facts the dates; null when they were not read, and do not count.
 */
export function orderBy(facts: Facts | null, byDate: boolean): (a: Ordered, b: Ordered) => number {
  const newer = (a: Ordered, b: Ordered) => (facts?.days[b.doc] ?? 0) - (facts?.days[a.doc] ?? 0);
  const better = (a: Ordered, b: Ordered) => b.score - a.score;
  return (a, b) =>
    byDate
      ? newer(a, b) || better(a, b) || a.doc - b.doc
      : better(a, b) || newer(a, b) || a.doc - b.doc;
}

/**
 * The first of a list in an order, without sorting the rest: a page of results out of thousands.
 *
 * @param count how many; none when it is not above 0.
 * @param compare as for `Array.sort`.
 */
export function firstOf<T>(
  list: readonly T[],
  count: number,
  compare: (a: T, b: T) => number,
): T[] {
  if (count <= 0) return [];
  if (list.length <= count) return [...list].sort(compare);
  const first: T[] = [];
  for (const one of list) {
    const last = first[count - 1];
    if (last !== undefined && compare(one, last) >= 0) continue;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(one, first[middle] as T) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, one);
    if (first.length > count) first.pop();
  }
  return first;
}
