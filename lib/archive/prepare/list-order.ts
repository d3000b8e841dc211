import { shortHash } from "../../base/hash-files.ts";
import { compareEdtf } from "../../dates/compare-edtf.ts";
import type { ArticleSummary } from "../ask/views.ts";
import type { InventoryItem } from "./article-details.ts";
import type { Items } from "./kept-items.ts";

/** All articles in list order. */
export interface ListOrder extends Iterable<InventoryItem> {
  readonly ids: readonly string[];
  place(id: string): number | undefined;
  at(place: number): InventoryItem;
  /** A hash of what lists show of an article; empty where there is none. */
  shownAt(place: number): string;
}

/** Brings the articles into order; of each only what it is ordered by is held. */
export function listOrder(items: Items): ListOrder {
  const keys = Array.from({ length: items.size }, (_, number) => {
    const { summary } = items.at(number);
    const { id, date } = summary;
    return { number, id, date, shown: shortHash(JSON.stringify(summary)) };
  }).sort(compare);
  const places = new Map(keys.map(({ id }, place) => [id, place]));
  const at = (place: number) => items.at(keys[place]?.number ?? -1);
  return {
    ids: keys.map(({ id }) => id),
    place: (id) => places.get(id),
    at,
    shownAt: (place) => keys[place]?.shown ?? "",
    *[Symbol.iterator]() {
      for (let place = 0; place < keys.length; place += 1) yield at(place);
    },
  };
}

/** Newest first, undated last, then by id. */
function compare(a: Pick<ArticleSummary, "id" | "date">, b: typeof a): number {
  if (a.date !== null && b.date !== null) {
    const byDate = compareEdtf(b.date, a.date);
    if (byDate !== 0) return byDate;
  } else if (a.date !== b.date) return a.date === null ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
