import type { InventoryItem } from "./article-details.ts";

/** So many other records are told of one. */
const most = 8;

/** Another record, the articles that name both, and the sentences that do. */
export type RelatedRecord = readonly [id: string, articles: number, passages: number];

/**
 * Counts for each record with which others articles name it, and keeps those of most articles; of equals those of most
 * sentences. Time grows with the pairs of names in an article, memory with the pairs that there are.
 */
export function recordRelations(
  items: Iterable<Pick<InventoryItem, "passageCounts" | "together">>,
): ReadonlyMap<string, readonly RelatedRecord[]> {
  const pairs = new Map<string, Map<string, [articles: number, passages: number]>>();
  const count = (ids: readonly string[], place: 0 | 1) => {
    for (const a of ids) {
      const others = pairs.get(a) ?? new Map<string, [number, number]>();
      pairs.set(a, others);
      for (const b of ids) {
        if (a === b) continue;
        const counts = others.get(b);
        if (counts !== undefined) counts[place] += 1;
        else others.set(b, place === 0 ? [1, 0] : [0, 1]);
      }
    }
  };
  for (const { passageCounts, together } of items) {
    count(Object.keys(passageCounts), 0);
    for (const ids of together) count(ids, 1);
  }
  const related = new Map<string, readonly RelatedRecord[]>();
  for (const [id, others] of pairs) {
    const sorted = [...others]
      .map(([other, [articles, passages]]): RelatedRecord => [other, articles, passages])
      .sort((a, b) => b[1] - a[1] || b[2] - a[2] || (a[0] < b[0] ? -1 : 1));
    related.set(id, sorted.slice(0, most));
  }
  return related;
}
