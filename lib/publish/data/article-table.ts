import type { ArticleData } from "./article-data.ts";
import { integer, several, text, type Table } from "./table.ts";

/** How a value is known (see `Certainty`). */
export const certainties = ["stated", "inferred", "recorded", "confirmed"];

/** The articles, without their texts. */
export const articleTable: Table<ArticleData> = {
  name: "articles",
  key: ["id"],
  columns: [
    text("id", "Id of the article, never changed.", ({ id }) => id),
    text(
      "name",
      "Permanent name: a tag URI (RFC 4151), or the address of the page.",
      ({ name }) => name,
    ),
    text("url_ar", "Address of the Arabic page.", ({ url }) => url.ar),
    text("url_en", "Address of the English page.", ({ url }) => url.en),
    text("title_ar", "Headline in Arabic.", ({ title }) => title.ar),
    text("title_en", "Headline in English.", ({ title }) => title.en),
    text(
      "title_status",
      "Whether the headline stands in the source (stated), was given by the archive (supplied), or is not there (none).",
      ({ titleStatus }) => titleStatus,
      ["stated", "supplied", "none"],
    ),
    text("title_state_en", "How far the English headline is.", ({ titleStateEn }) => titleStateEn, [
      "machine",
      "draft",
      "reviewed",
    ]),
    text(
      "date",
      "Date of publication (EDTF, ISO 8601-2), only as precise as it is known.",
      ({ date }) => date,
    ),
    text(
      "date_certainty",
      "How the date is known: stated in the source, inferred by a machine, recorded by people for many files, confirmed by a person for this one.",
      ({ dateCertainty }) => dateCertainty,
      certainties,
    ),
    text(
      "countries",
      "What it is about or where it happens: ISO 3166-1 alpha-2 codes, separated by semicolons.",
      ({ countries }) => several(countries),
    ),
    text(
      "mentioned_countries",
      "Other countries that it names, likewise.",
      ({ mentionedCountries }) => several(mentionedCountries),
    ),
    text("credit", "The © or photo line; not the publisher.", ({ credit }) => credit),
    text("author", "Who wrote it, as named.", ({ author }) => author),
    text(
      "source",
      "The paper, agency or site, as the source or a person names it.",
      ({ source }) => source,
    ),
    text("outlet", "Id of the outlet that published it.", ({ outlet }) => outlet?.id ?? null),
    text("outlet_ar", "Its name in Arabic.", ({ outlet }) => outlet?.name.ar ?? null),
    text("outlet_en", "Its name in English.", ({ outlet }) => outlet?.name.en ?? null),
    text(
      "published_at",
      "Where it was published on the web, as people recorded it.",
      ({ publishedAt }) => publishedAt,
    ),
    text("section", "The section of the paper, likewise.", ({ section }) => section),
    text(
      "dateline",
      "The place line at the head of the text, as printed.",
      ({ dateline }) => dateline,
    ),
    integer("paragraphs", "Number of paragraphs.", ({ paragraphs }) => paragraphs.length),
    text("english", "How much of the text is in English.", ({ english }) => english, [
      "none",
      "part",
      "whole",
    ]),
    text(
      "translation_method",
      "How the English came to be.",
      ({ translation }) => translation?.method ?? null,
      ["machine", "human", "machine-edited"],
    ),
    text(
      "translation_reviewed",
      "When a person reviewed the English as a whole (EDTF).",
      ({ translation }) => translation?.review?.date ?? null,
    ),
    text(
      "changed",
      "Day on which the content last changed, as far as the archive's files tell.",
      ({ changed }) => changed,
    ),
    text("raw_file", "The file it was made from, below raw/.", ({ raw }) => raw.file),
    text("raw_sha256", "SHA-256 of that file's bytes.", ({ raw }) => raw.sha256),
    text("raw_encoding", "Its encoding (a WHATWG label).", ({ raw }) => raw.encoding),
  ],
};
