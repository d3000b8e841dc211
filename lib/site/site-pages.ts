import type { Archive } from "../archive/ask/archive.ts";
import { type Locale, locales } from "../locale/locale.ts";
import { paths } from "../locale/paths.ts";
import { sitemapCount } from "../publish/sitemap.ts";
import { articlePages, withdrawnPages } from "./article-pages.ts";
import { countryPages } from "./country-pages.ts";
import { feedFiles } from "./feeds.ts";
import { correctionPages, outletPages, publicationPages, workPages } from "./list-pages.ts";
import { recordPages } from "./record-pages.ts";
import type { SiteFile, SitePage } from "./site-page.ts";
import { timelinePages } from "./timeline-pages.ts";

/**
 * Every page that the site has in both languages: first the sections, then what stands in them, the articles from
 * the oldest on, so that a new article changes the end of the last sitemap alone.
 */
export function sitePages(archive: Archive): readonly SitePage[] {
  const sections = [
    ...[paths.home, paths.articles, paths.years, paths.timeline, paths.countries, paths.search],
    ...[paths.about, paths.data],
  ];
  return [
    ...sections.map((path) => ({ path: (locale: Locale) => path(locale), indexed: true })),
    ...[paths.keys, paths.offline].map((path) => ({ path, indexed: false })),
    ...publicationPages(archive),
    ...timelinePages(archive),
    ...countryPages(archive),
    ...outletPages(archive),
    ...recordPages(archive),
    ...workPages(archive),
    ...correctionPages(archive),
    ...withdrawnPages(archive),
    ...articlePages(archive),
  ];
}

/** What the site has once, or not as a page. */
export function siteFiles(archive: Archive): readonly SiteFile[] {
  const sitemaps = sitemapCount(sitePages(archive).filter(({ indexed }) => indexed).length);
  const once = [
    paths.chooseLanguage(),
    paths.notFound,
    "/robots.txt",
    "/sitemap.xml",
    ...Array.from({ length: sitemaps }, (_, file) => `/sitemaps/${file}.xml`),
    ...locales.flatMap((locale) => [paths.openSearch(locale), paths.manifest(locale)]),
  ];
  return [...once.map((address) => ({ address })), ...feedFiles(archive)];
}
