import type { Inventory } from "../prepare/inventory.ts";
import type { ArchiveFacts, EnglishState } from "./views.ts";

/** The archive in figures, counted from its inventory. */
export function archiveFacts({ order, years, summaries }: Inventory): ArchiveFacts {
  const dated = years.filter(([year]) => year !== "");
  const [last, first] = [dated[0]?.[0], dated.at(-1)?.[0]];
  const count = (is: (english: EnglishState) => boolean): number =>
    order.filter((id) => summaries[id] && is(summaries[id].english)).length;
  return {
    articles: order.length,
    years: first === undefined || last === undefined ? null : [first, last],
    undated: years.find(([year]) => year === "")?.[1].length ?? 0,
    english: {
      whole: count(({ text }) => text === "whole"),
      part: count(({ text }) => text === "part"),
      headline: count(({ text, title }) => text === "none" && title !== null),
    },
  };
}
