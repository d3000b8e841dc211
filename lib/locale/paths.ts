import type { Locale } from "./locale.ts";

/** The plural path segment under which each type of authority record lives. */
export const authoritySections = ["people", "organisations", "systems", "events"] as const;
export type AuthoritySection = (typeof authoritySections)[number];

/** The forms of a feed, by the ending of its address: Atom and JSON Feed. */
export const feedForms = ["xml", "json"] as const;
export type FeedForm = (typeof feedForms)[number];

/** The formats of citations for reference managers, by the endings of their files. */
export const citationFormats = ["bib", "ris", "json"] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** The part of an address that names a further page; page 0 is the front page and has none. */
function further(page: number): string {
  return page === 0 ? "" : `${page}/`;
}

/**
 * The site's addresses, without base path. They hold for ever: change none of them.
 * Every page's path ends with a slash, because it is written as a folder; a feed's does not.
 */
export const paths = {
  chooseLanguage: () => "/",
  /** What servers answer with where there is nothing. */
  notFound: "/404.html",
  /** The licences of the packages of which readers get something. */
  notices: "/THIRD-PARTY-NOTICES.txt",
  home: (locale: Locale) => `/${locale}/`,
  /** All articles; page 0 is the front page, 1 the oldest. */
  articles: (locale: Locale, page = 0) =>
    page === 0 ? `/${locale}/articles/` : `/${locale}/years/all/${page}/`,
  years: (locale: Locale) => `/${locale}/years/`,
  /**
   * The articles of one year, month or day of publication (`2022`, `2022-03`, `2022-03-28`, `undated` for none); page 0
   * is the front page, 1 the oldest.
   */
  published: (locale: Locale, period: string, page = 0) =>
    `/${locale}/years/${period}/${further(page)}`,
  article: (locale: Locale, id: string) => `/${locale}/articles/${id}/`,
  /** The decoded raw text of an article, to read. */
  raw: (locale: Locale, id: string) => `/${locale}/articles/${id}/raw/`,
  /** An article with both languages side by side. */
  parallel: (locale: Locale, id: string) => `/${locale}/articles/${id}/parallel/`,
  /** How to cite an article; `#p3` leads to its third paragraph. */
  cite: (locale: Locale, id: string) => `/${locale}/articles/${id}/cite/`,
  /** Its citation as a file; those of all articles in one. */
  citationFile: (locale: Locale, id: string, format: CitationFormat) =>
    `/${locale}/articles/${id}/cite.${format}`,
  archiveFile: (locale: Locale, format: CitationFormat) => `/${locale}/archive.${format}`,
  /** The picture that previews of links show: of the site, and of an article. */
  sitePicture: (locale: Locale) => `/${locale}/og.png`,
  picture: (locale: Locale, id: string) => `/${locale}/articles/${id}/og.png`,
  /** One paragraph of an article; the anchor is the same in both languages. */
  paragraph: (locale: Locale, id: string, paragraph: number) =>
    `/${locale}/articles/${id}/#p${paragraph}`,
  timeline: (locale: Locale) => `/${locale}/timeline/`,
  /** A year, month or day of the timeline (or `199X`, `yearless`, `undated`); its first page is 0, the others count from 2. */
  timelineYear: (locale: Locale, year: string, page = 0) =>
    `/${locale}/timeline/${year}/${further(page)}`,
  countries: (locale: Locale) => `/${locale}/countries/`,
  country: (locale: Locale, iso2: string, page = 0) =>
    `/${locale}/countries/${iso2.toLowerCase()}/${further(page)}`,
  /** The articles that mention a country and are not about it. */
  countryMentions: (locale: Locale, iso2: string, page = 0) =>
    `/${locale}/countries/${iso2.toLowerCase()}/mentioned/${further(page)}`,
  /** The timeline of a country, or a part of it: a year, month or day (`2022-03`), `yearless`, `undated`. */
  countryTimeline: (locale: Locale, iso2: string, part = "", page = 0) =>
    `/${locale}/countries/${iso2.toLowerCase()}/timeline/${part && `${part}/`}${further(page)}`,
  outlets: (locale: Locale) => `/${locale}/outlets/`,
  outlet: (locale: Locale, id: string, page = 0) => `/${locale}/outlets/${id}/${further(page)}`,
  /** The list of a section; page 1 is its front page. No record's id begins with `_`. */
  authorities: (locale: Locale, section: AuthoritySection, page = 1) =>
    page === 1 ? `/${locale}/${section}/` : `/${locale}/${section}/_/${page}/`,
  authority: (locale: Locale, section: AuthoritySection, id: string, page = 0) =>
    `/${locale}/${section}/${id}/${further(page)}`,
  search: (locale: Locale) => `/${locale}/search/`,
  /** How browsers search the archive from their own line. */
  openSearch: (locale: Locale) => `/${locale}/opensearch.xml`,
  /** How devices install the archive. */
  manifest: (locale: Locale) => `/${locale}/manifest.webmanifest`,
  about: (locale: Locale) => `/${locale}/about/`,
  /** What is to be done in the archive, and the articles that lack one thing (`date`, `headline` …). */
  report: (locale: Locale) => `/${locale}/about/report/`,
  work: (locale: Locale, lack: string, page = 0) =>
    `/${locale}/about/report/${lack}/${further(page)}`,
  /** How errors are reported and corrected, and what was. */
  corrections: (locale: Locale) => `/${locale}/about/corrections/`,
  /** The archive's open data, file by file. */
  data: (locale: Locale) => `/${locale}/about/data/`,
  /** What can be kept for reading without a network. */
  offline: (locale: Locale) => `/${locale}/about/offline/`,
  keys: (locale: Locale) => `/${locale}/keys/`,
  /** The newest articles of all, of a country, a record or an outlet. */
  feed: (locale: Locale, form: FeedForm = "xml") => `/${locale}/feed.${form}`,
  countryFeed: (locale: Locale, iso2: string, form: FeedForm = "xml") =>
    `/${locale}/feeds/${iso2.toLowerCase()}.${form}`,
  recordFeed: (locale: Locale, section: AuthoritySection, id: string, form: FeedForm = "xml") =>
    `/${locale}/feeds/${section}/${id}.${form}`,
  outletFeed: (locale: Locale, id: string, form: FeedForm = "xml") =>
    `/${locale}/feeds/outlets/${id}.${form}`,
} as const;

/** Where a reader of neither language is led: the Arabic page is the record's; of the homes, the page that asks. */
export function defaultPath(path: (locale: Locale) => string): string {
  return path("ar") === paths.home("ar") ? paths.chooseLanguage() : path("ar");
}
