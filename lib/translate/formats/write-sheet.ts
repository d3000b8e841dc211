import { writeTable } from "../../schema/write-table.ts";
import { placeOf, type ArticleSegments } from "../segment.ts";
import { fitText } from "../../schema/clean-text.ts";

/** The columns of the table, of which people fill in `english`. */
export const sheetColumns = ["place", "arabic", "english", "state", "names", "stamp"] as const;

/** Writes segments as a table for any office program: a row for each headline and paragraph. */
export function writeSheet(articles: Iterable<ArticleSegments>): string {
  const rows: string[][] = [[...sheetColumns]];
  for (const { id, segments } of articles) {
    for (const { anchor, source, target, state, changed, names, stamp } of segments) {
      const lines = names.map(({ ar, en }) => `${ar} = ${en}`).join("\n");
      rows.push([
        placeOf(id, anchor),
        fitText(source),
        fitText(target ?? ""),
        changed ? "changed" : (state ?? "missing"),
        fitText(lines),
        stamp,
      ]);
    }
  }
  return writeTable(rows);
}
