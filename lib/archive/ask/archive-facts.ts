import type { Inventory } from "../prepare/inventory.ts";
import type { ArchiveFacts } from "./views.ts";

/** The archive in figures, counted from its inventory. */
export function archiveFacts({ order, years, summaries }: Inventory): ArchiveFacts {
  const dated = years.filter(([year]) => year !== "");
  const [last, first] = [dated[0]?.[0], dated.at(-1)?.[0]];
  return {
    articles: order.length,
    years: first === undefined || last === undefined ? null : [first, last],
    undated: years.find(([year]) => year === "")?.[1].length ?? 0,
    translated: order.filter((id) => summaries[id]?.translated === true).length,
  };
}
