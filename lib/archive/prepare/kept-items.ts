import { openLines } from "../../base/json-lines.ts";
import type { InventoryItem } from "./article-details.ts";
import type { PreparedArticle } from "./prepare-article.ts";

/** What the inventory is made of: an item of each article, in the order of their ids. */
export interface Items extends Iterable<InventoryItem> {
  readonly size: number;
  at(number: number): InventoryItem;
}

/** Of an archive of up to so many articles all items are kept in memory; of a larger one each is read when it is asked for. */
const mostKept = 20_000;

/**
 * Opens the items in the file of what is kept of articles.
 * @param offsets where each line begins
 * @param lines those on which an article has an item
 */
export function openItems(file: string, offsets: Float64Array, lines: readonly number[]): Items {
  const kept = lines.length > mostKept ? 1 : mostKept;
  const read = openLines<readonly [id: string, kept: PreparedArticle]>(file, offsets, kept);
  const at = (number: number) => {
    const item = read(lines[number] ?? -1)?.[1].item;
    if (!item) throw new Error(`${file} has no item ${number}: prepare the archive anew.`);
    return item;
  };
  return {
    size: lines.length,
    at,
    *[Symbol.iterator]() {
      for (let number = 0; number < lines.length; number += 1) yield at(number);
    },
  };
}
