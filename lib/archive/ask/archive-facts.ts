import type { Inventory } from "../prepare/inventory.ts";
import type { ArchiveFacts, EnglishState, ReportCard } from "./views.ts";

/** The archive in figures, counted from its inventory. */
export function archiveFacts({ size, order, years, row }: Inventory): ArchiveFacts {
  const dated = years.filter(([year]) => year !== "");
  const [last, first] = [dated[0]?.[0], dated.at(-1)?.[0]];
  const states = order.flatMap((id) => row(id)?.summary.english ?? []);
  const count = (is: (english: EnglishState) => boolean): number => states.filter(is).length;
  return {
    articles: size,
    years: first === undefined || last === undefined ? null : [first, last],
    undated: years.find(([year]) => year === "")?.[1].length ?? 0,
    english: {
      whole: count(({ text }) => text === "whole"),
      part: count(({ text }) => text === "part"),
      headline: count(({ text, title }) => text === "none" && title !== null),
    },
  };
}

/** What a report card tells beside them, of the same inventory. */
export function reportCard(inventory: Inventory): ReportCard {
  const { size, withdrawn, corrections, work, rawFiles, withoutRaw, problems } = inventory;
  const encodings = new Map<string, number>();
  for (const { encoding } of rawFiles) encodings.set(encoding, (encodings.get(encoding) ?? 0) + 1);
  return {
    withdrawn: Object.keys(withdrawn).length,
    corrected: new Set(corrections.map(([id]) => id)).size,
    unreviewed: work.find(({ lack }) => lack === "review")?.ids.length ?? 0,
    raw: {
      files: rawFiles.length,
      bytes: rawFiles.reduce((sum, { bytes }) => sum + bytes, 0),
      encodings: [...encodings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
      intact: size - withoutRaw.length,
    },
    problems,
  };
}
