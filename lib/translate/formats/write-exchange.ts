import type { ArticleSegments } from "../segment.ts";
import { writePo } from "./write-po.ts";
import { writeSheet } from "./write-sheet.ts";
import { writeTmx } from "./write-tmx.ts";
import { writeXliff } from "./write-xliff.ts";

/** The formats of exchange, by what they are called. */
export const formats = ["xliff", "tmx", "csv", "po"] as const;
export type Format = (typeof formats)[number];

/** Writes segments in a format, in parts that make one file. */
export function writeExchange(
  format: Format,
  articles: Iterable<ArticleSegments>,
): Iterable<string> {
  switch (format) {
    case "xliff":
      return writeXliff(articles);
    case "tmx":
      return writeTmx(articles);
    case "csv":
      return [writeSheet(articles)];
    case "po":
      return [writePo(articles)];
  }
}
