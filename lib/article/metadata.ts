import * as z from "zod";
import { edtf, line, mapping, type Value } from "../schema/values.ts";

/** One row of `content/metadata.csv`: what people know of a raw file from where they have it. An empty cell says nothing. */
export const metadataSchema = mapping({
  file: line.describe(
    "The raw file, by its way inside `content/raw/`, such as `al-riyadh/0012.txt`.",
  ),
  title: line
    .exactOptional()
    .describe("The headline. Where the file begins with the same words, they are its headline."),
  date: edtf
    .exactOptional()
    .describe("The day, month or year of publication, as EDTF: `2015-08-06`, `2015-08`."),
  source: line
    .exactOptional()
    .describe("The paper or agency: the id of an outlet, or a name or spelling of it."),
  author: line.exactOptional().describe("Who wrote it."),
  url: z
    .url({
      protocol: /^https?$/,
      error: "is no web address; write one such as https://example.org/1",
    })
    .exactOptional()
    .describe("Where it was published on the web."),
  section: line.exactOptional().describe("The section of the paper, as it calls it."),
});

/** What people know of a raw file, and the line of `metadata.csv` that says so, from 1. */
export type Metadata = Value<typeof metadataSchema> & { readonly line: number };

/** The columns of `metadata.csv`, by their names in either language. */
export const metadataColumns: ReadonlyMap<string, keyof Value<typeof metadataSchema>> = new Map([
  ...Object.keys(metadataSchema.shape).map((key) => [key, key] as const),
  ...(
    [
      ["الملف", "file"],
      ["العنوان", "title"],
      ["التاريخ", "date"],
      ["المصدر", "source"],
      ["الكاتب", "author"],
      ["الرابط", "url"],
      ["القسم", "section"],
    ] as const
  ).map(([name, key]) => [name, key] as const),
] as [string, keyof Value<typeof metadataSchema>][]);
