import { shortHash } from "../../base/hash-files.ts";
import type { Inventory } from "../prepare/inventory.ts";
import type { Archive, ArchiveVersions } from "./archive.ts";
import { rangeOfPage } from "./list-pages.ts";

/**
 * Tells from the inventory alone what has changed.
 * @param authority all that the front page of a record shows besides its passages.
 */
export function archiveVersions(
  inventory: Pick<Inventory, "authorities" | "row">,
  authority: Archive["authority"],
): ArchiveVersions {
  const detailsOf = (id: string): string => inventory.row(id)?.version.details ?? "";
  return {
    article: (id) => inventory.row(id)?.version.pages ?? null,
    articleAlone: (id) => inventory.row(id)?.version.own ?? null,
    passages(id, page) {
      const entry = inventory.authorities[id];
      if (!entry) return "";
      const range = rangeOfPage(entry.articles, page);
      if (range === null) return "";
      const shown = entry.articles
        .slice(range.from, range.to)
        .map(([article]) => detailsOf(article));
      const front = page === 0 ? [range.total, authority(id)] : null;
      const { record, isStarter } = entry;
      return shortHash(JSON.stringify([record, isStarter, range.numbers, front, shown]));
    },
  };
}
