import type { ArticleView } from "../../archive/ask/views.ts";
import { locales, type Localized, type Locale } from "../../locale/locale.ts";
import { paths } from "../../locale/paths.ts";
import { permanentName, type Tag } from "../tag-uri.ts";
import { integer, several, text, type Table } from "./table.ts";

/** Of what site the data are: whose names it gives, and the whole address of its root, with a slash at its end. */
export interface DataSite {
  readonly tag: Tag | undefined;
  readonly root: string;
}

/** The whole address of a path of the site. */
export function addressOf({ root }: DataSite, path: string): string {
  return root + path.slice(1);
}

/** The address of a page in each language. */
export function addressesOf(site: DataSite, path: (locale: Locale) => string): Localized<string> {
  return Object.fromEntries(
    locales.map((locale) => [locale, addressOf(site, path(locale))]),
  ) as Localized<string>;
}

/** One article as open data: a line of `articles.jsonl`, and the twin of its page. */
export type ArticleData = ReturnType<typeof articleData>;

/**
 * All that the archive knows of an article and shows: its values with their evidence, and its paragraphs in both languages.
 * @param changed see `dayOfChange`
 */
export function articleData(view: ArticleView, changed: string | null, site: DataSite) {
  const { article, summary, translation, evidence } = view;
  const { id, title, titleStatus, date, dateCertainty, countries, credit, outlet } = summary;
  return {
    id,
    name: permanentName(site.tag, site.root, paths.article("ar", id)),
    url: addressesOf(site, (locale) => paths.article(locale, id)),
    title,
    titleStatus,
    titleStateEn: summary.english.title,
    date,
    dateCertainty,
    countries,
    mentionedCountries: summary.mentionedCountries,
    ...{ credit, author: article.author, source: article.source, outlet },
    publishedAt: article.url,
    section: article.section,
    dateline: article.dateline,
    raw: article.raw,
    translation: translation && {
      method: translation.method,
      engine: translation.engine,
      review: translation.review,
      isStale: view.translationIsStale,
    },
    english: summary.english.text,
    changed,
    paragraphs: article.paragraphs.map((ar, at) => ({
      n: at + 1,
      ar,
      en: translation?.paragraphs[at] ?? null,
      stateEn: translation?.states[at] ?? null,
    })),
    evidence: evidence.values,
  };
}

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
