import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { check, withoutNulls } from "../../schema/check.ts";
import { problemsOf, type ContentProblem } from "../../schema/content-problem.ts";
import { isReportAddress } from "../../schema/report-address.ts";
import { readYaml } from "../../schema/read-yaml.ts";
import {
  calendarDate,
  contact,
  day,
  localizedParagraphs,
  localizedName,
  localizedText,
  mapping,
  tagAuthority,
  text,
  type Value,
} from "../../schema/values.ts";
import { translatorSchema } from "./translator.ts";

/** The origin of a site without trailing slash, such as `https://example.org`. */
export const siteUrl = z
  .string()
  .refine(isOrigin, {
    error:
      "is not an origin; write one such as https://example.org, without the path, which belongs in the base path",
  })
  .transform((value) => new URL(value).origin);

function isOrigin(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/";
}

/** `""`, or a path such as `/archive` under which a site is hosted. */
export const basePath = z
  .string()
  // Browsers take `.` and `..` out of an address before they ask for it.
  .regex(/^(?:|\/|(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+)$/, {
    error:
      "is not a base path; write one such as /archive, beginning with a slash and not ending with one",
  })
  .transform((value) => (value === "/" ? "" : value));

const webAddress = z
  .string()
  .refine((value) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value), {
    error: "is not an address; write one that begins with https://",
  })
  .meta({ title: "web address" });

const reportAddress = z
  .string()
  .refine((value) => isReportAddress(value), {
    error:
      'is neither an e-mail address nor the address of a form; write one such as "corrections@example.org" or "https://example.org/report?page={url}"',
  })
  .meta({ title: "e-mail address or address of a form" });

/** Where a search server answers: an origin, and perhaps a path; without the slash at its end. */
const serverAddress = z
  .string()
  .refine(isServerAddress, {
    error:
      "is not the address of a server; write one such as https://search.example.org, without ? and #",
  })
  .transform((value) => new URL(value).href.replace(/\/+$/, ""))
  .meta({ title: "address of a server" });

function isServerAddress(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.search + url.hash + url.username + url.password === "" &&
    // Quotation marks and semicolons would end a rule of the pages' policy.
    /^[\w.:/~%[\]-]+$/.test(url.href)
  );
}

/** What an archive says of itself, `content/archive.yaml`. */
export const archiveSchema = mapping({
  name: localizedName.describe("What the archive is called."),
  subtitle: localizedName.describe("What it is about, in a few words."),
  description: localizedText.describe("What it holds, in a sentence or two."),
  about: localizedParagraphs
    .exactOptional()
    .describe(
      "What the “about” page tells beside that, in paragraphs: who keeps the archive, where its texts come from.",
    ),
  contact: contact
    .exactOptional()
    .describe("Where readers can write to: an e-mail address, or the address of a page."),
  publisher: mapping({
    name: localizedName.describe("Who publishes the archive: a person or a body."),
    address: localizedText.exactOptional().describe("Its postal address."),
    url: webAddress.exactOptional().describe("Its home page."),
  })
    .exactOptional()
    .describe("Who answers for the archive; the “about” page and the page of corrections name it."),
  corrections: mapping({
    report: reportAddress
      .exactOptional()
      .describe(
        "Where readers report an error: an e-mail address, or the `https://` address of a form, in which `{url}` stands for the address of the passage, `{id}` for the article and `{paragraph}` for the paragraph. Without it nothing on the site asks for reports.",
      ),
    policy: localizedParagraphs
      .exactOptional()
      .describe(
        "How the archive corrects errors, in paragraphs: shown on the page of corrections.",
      ),
  })
    .exactOptional()
    .describe("Corrections: where errors are reported, and what becomes of them."),
  released: day
    .nullable()
    .default(null)
    .describe(
      "The day on which this state of the archive was published: what feeds say of an article of which no file tells a day of change. Change it with every release.",
    ),
  rights: mapping({
    ar: text.describe("In Arabic."),
    en: text.describe("In English."),
    url: webAddress.exactOptional().describe("Where the terms can be read in full."),
  })
    .exactOptional()
    .describe(
      "Under what terms what the archive publishes may be used: open data carry it, and nothing is said without it.",
    ),
  starter: z
    .boolean()
    .exactOptional()
    .describe(
      "`true` takes the software's starter list in: records of those whom most archives name. One that no article names is nowhere, and a record of yours with the same id or a name of it takes its place.",
    ),
  site: mapping({
    url: siteUrl
      .exactOptional()
      .describe(
        "The origin of the published site, for canonical links, feeds and sitemaps; `SIJILL_SITE_URL` wins over it.",
      ),
    basePath: basePath
      .exactOptional()
      .describe(
        "The path under which it is hosted, where it is not the root; `SIJILL_BASE_PATH` wins over it.",
      ),
  })
    .default({})
    .describe("Where the site is published."),
  search: mapping({
    server: serverAddress.describe(
      "Where `npm run search:serve` answers for this archive: the search page asks it, and the search index is not published.",
    ),
    index: z
      .boolean()
      .exactOptional()
      .describe(
        "`true` publishes the search index all the same: the server can answer from it, and a copy that opens from a disk searches in itself.",
      ),
  })
    .exactOptional()
    .describe(
      "A server that answers searches, for an archive whose index is too large for browsers; without it, searches are answered in the reader’s browser.",
    ),
  tag: mapping({
    date: calendarDate.describe(
      "A year, month or day on which you held the domain (or the e-mail address): never change it.",
    ),
    authority: tagAuthority
      .exactOptional()
      .describe(
        "The domain, or an e-mail address, by which names are given; the site's own where it is left out. Write it down before the site moves to another.",
      ),
  })
    .exactOptional()
    .describe(
      "By what the archive's permanent names begin (`tag:` URIs, RFC 4151): feeds know articles by them wherever the site is published. Without it, they know them by their addresses.",
    ),
  translator: translatorSchema
    .exactOptional()
    .describe(
      "The machine that `npm run translate -- --machine` asks; nothing else does, and the build runs nothing.",
    ),
});

/** What an archive says of itself, written by people. */
export type ArchiveDescription = Value<typeof archiveSchema>;

/** An archive that does not say what it is called is called what it is. */
const unnamed: ArchiveDescription = {
  name: { ar: "أرشيف أخبار", en: "News archive" },
  subtitle: { ar: "نصوص إخبارية عربية", en: "Arabic news texts" },
  description: {
    ar: "نصوص إخبارية عربية محفوظة كما وردت، مع مصدر كل معلومة.",
    en: "Arabic news texts, kept as they came, with the source of every fact.",
  },
  released: null,
  site: {},
};

/** Reads the archive's description; a faulty file is reported and left aside. */
export function readDescription(contentDir: string): {
  readonly description: ArchiveDescription;
  readonly problems: readonly ContentProblem[];
} {
  const file = path.join(contentDir, "archive.yaml");
  if (!existsSync(file)) return { description: unnamed, problems: [] };
  const data = readYaml(readFileSync(file, "utf8"));
  const read = data.ok ? check(archiveSchema, withoutNulls(data.value)) : data;
  return read.ok
    ? { description: read.value, problems: [] }
    : { description: unnamed, problems: problemsOf("archive.yaml", read.error) };
}
