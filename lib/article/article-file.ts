import { call } from "../base/call.ts";
import * as z from "zod";
import type { Result } from "../base/result.ts";
import { writeFrontMatter } from "../schema/front-matter.ts";
import { countryCode, edtf, listOf, mapping } from "../schema/values.ts";
import type { Article } from "./article.ts";
import { checksumPlaceholder, sign, type Sha256 } from "./checksum.ts";
import { readMarkdownFile } from "./markdown-file.ts";
import { markdownToParagraphs, paragraphsToMarkdown } from "./paragraphs.ts";

/** What the machine wrote comes back as it was, blanks and all. */
const written = z.string();
const optional = written.nullable().default(null);

/** The front matter of an article, `content/articles/<id>/ar.md`. */
export const articleSchema = mapping({
  id: written.describe(
    "The article's id: short, ASCII, written once; also the name of its folder.",
  ),
  lang: z.literal("ar").describe("The language of the text."),
  title: optional.describe("The headline."),
  titleStatus: z
    .enum(["stated", "supplied", "none"])
    .describe(
      "Whether the headline stands in the raw file, was given by the archive, or is not there.",
    ),
  titleSuggestion: optional.describe(
    "A headline that the machine suggests to a person; never shown to readers as one.",
  ),
  date: edtf
    .nullable()
    .default(null)
    .describe("The date of publication, as EDTF at the precision that the source has."),
  dateCertainty: z
    .enum(["stated", "inferred", "recorded", "confirmed"])
    .nullable()
    .default(null)
    .describe(
      "Whether the date stands in the raw file, was concluded, was recorded in `metadata.csv`, or was decided by a person.",
    ),
  countries: listOf(countryCode).describe(
    "What it is about or where it happens: ISO 3166 codes in order of first mention.",
  ),
  mentionedCountries: listOf(countryCode).describe("Other countries that it names, likewise."),
  credit: optional.describe("The ⓒ or photo line: not the publisher."),
  author: optional.describe("Who wrote it."),
  source: optional.describe(
    "The newspaper, agency or site as the raw file, or a person, names it.",
  ),
  outlet: optional.describe(
    "Id of the outlet that published it: of `outlets.yaml`, or one that the software knows.",
  ),
  url: optional.describe("Where it was published on the web, as `metadata.csv` says."),
  section: optional.describe("The section of the paper, as `metadata.csv` says."),
  dateline: optional.describe("The place line at the head of the text, as printed."),
  raw: mapping({
    file: written
      .refine((file) => file.split("/").every((part) => part !== "" && part !== ".."), {
        error: "is not in content/raw/; write a path inside that folder",
      })
      .refine((file) => !file.includes("\0"), {
        error: `has a NUL in it, as no file's name can; run \`${call("ingest")}\` to write it again`,
      })
      .describe("The raw file, inside `content/raw/`."),
    sha256: written.describe("SHA-256 of its bytes."),
    encoding: written.describe("The encoding that it was read in (WHATWG label)."),
  }).describe("What the article was made from."),
  checksum: written
    .exactOptional()
    .describe("SHA-256 of this file with zeros in this place: it shows whether anybody edited it."),
});

/**
 * Writes an article as `content/articles/<id>/ar.md` holds it. Values that the article does not have are left
 * out. The last key is a checksum of the file itself, by which an edit by hand is noticed.
 */
export function formatArticle(article: Article, sha256: Sha256): string {
  const data = {
    id: article.id,
    lang: article.lang,
    title: article.title ?? undefined,
    titleStatus: article.titleStatus,
    titleSuggestion: article.titleSuggestion ?? undefined,
    date: article.date ?? undefined,
    dateCertainty: article.dateCertainty ?? undefined,
    countries: article.countries,
    mentionedCountries: article.mentionedCountries.length ? article.mentionedCountries : undefined,
    credit: article.credit ?? undefined,
    author: article.author ?? undefined,
    source: article.source ?? undefined,
    outlet: article.outlet ?? undefined,
    url: article.url ?? undefined,
    section: article.section ?? undefined,
    dateline: article.dateline ?? undefined,
    raw: article.raw,
    checksum: checksumPlaceholder,
  };
  return sign(writeFrontMatter(data, paragraphsToMarkdown(article.paragraphs)), sha256);
}

/**
 * Reads `content/articles/<id>/ar.md` back. What `formatArticle` wrote comes back exactly; a file edited by
 * hand is read too.
 * @param text the whole file.
 * @returns the article, or one sentence for each thing that is wrong, without the file's name and the full stop.
 */
export function parseArticle(text: string): Result<Article, readonly string[]> {
  const file = readMarkdownFile(text, articleSchema, markdownToParagraphs);
  if (!file.ok) return file;
  const { checksum: _, ...head } = file.value.head;
  return { ok: true, value: { ...head, paragraphs: file.value.paragraphs } };
}
