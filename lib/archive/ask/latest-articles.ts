import { compareEdtf } from "../../dates/compare-edtf.ts";
import type { Inventory, InventoryRow } from "../prepare/inventory.ts";
import type { ArticlesOf } from "./archive.ts";
import type { ArticleSummary } from "./views.ts";

/**
 * Answers which articles of something a reader has not seen as they are now: those that changed last (`dayOfChange`), or were
 * published last where no day of change is known; undated ones last, and in list order what is alike. It looks at each article
 * of the list once.
 */
export function latestArticles(
  inventory: Inventory,
): (articles: ArticlesOf, count: number) => readonly ArticleSummary[] {
  const listOf = (articles: ArticlesOf): readonly string[] => {
    if (articles.of === "archive") return inventory.order;
    const { of, id } = articles;
    if (of === "country") return inventory.countries[id] ?? [];
    if (of === "outlet") return inventory.outlets[id]?.articles ?? [];
    return inventory.authorities[id]?.articles.map(([article]) => article) ?? [];
  };
  return (articles, count) => {
    const late: InventoryRow[] = [];
    const others: InventoryRow[] = [];
    for (const id of listOf(articles)) {
      const row = inventory.row(id);
      if (row === undefined) continue;
      // A list is in order of publication: only what was changed since stands elsewhere.
      if (row.changed !== null && row.changed !== row.summary.date) late.push(row);
      else if (others.length < count) others.push(row);
    }
    return [...late, ...others]
      .map(({ summary, changed }) => ({ summary, day: changed ?? summary.date }))
      .sort(({ day: a }, { day: b }) =>
        a === null || b === null ? Number(a === null) - Number(b === null) : compareEdtf(b, a),
      )
      .slice(0, count)
      .map(({ summary }) => summary);
  };
}
