import type { Archive } from "../archive/ask/archive.ts";
import { typeOfSection } from "../authorities/authority-section.ts";
import { type Locale, locales } from "../locale/locale.ts";
import { type AuthoritySection, authoritySections, paths } from "../locale/paths.ts";
import { ALL_PERIODS } from "../timeline/list/calendar-pages.ts";
import { sitemapCount } from "../publish/sitemap.ts";
import { countryPages, namedCountries } from "./country-pages.ts";
import { menuOf } from "./menu.ts";
import { recordList, recordsOf } from "./record-lists.ts";
import { pageNumbers, type SitePage } from "./site-page.ts";
import { publicationsOf, publishedPage } from "./publications.ts";
import { timelinePages } from "./timeline-pages.ts";

/**
 * The pages of every article, from the oldest on: the text, both languages side by side where there is a
 * translation, and the raw text. The last two speak of no other article, and stay as they are when one is added
 * beside theirs.
 */
function articlePages(archive: Archive): SitePage[] {
  const { versions } = archive;
  return archive
    .articleIds()
    .toReversed()
    .flatMap((id) => {
      const alone = () => versions.articleAlone(id);
      const text: SitePage = {
        path: (locale) => paths.article(locale, id),
        input: () => versions.article(id),
        indexed: true,
      };
      const raw: SitePage = {
        path: (locale) => paths.raw(locale, id),
        input: alone,
        indexed: false,
      };
      if (archive.summary(id)?.translated !== true) return [text, raw];
      const parallel: SitePage = {
        path: (locale) => paths.parallel(locale, id),
        input: alone,
        indexed: false,
      };
      return [text, parallel, raw];
    });
}

/** The further pages of the list of a section: a name that is new moves those behind it. */
function recordListPages(archive: Archive, section: AuthoritySection): SitePage[] {
  const { pages } = recordList(archive, section, "ar");
  return Array.from({ length: pages - 1 }, (_, n) => n + 2).map((page) => ({
    path: (locale) => paths.authorities(locale, section, page),
    input: () => [
      pages,
      locales.map((each) => recordsOf(recordList(archive, section, each), page)),
    ],
    indexed: false,
  }));
}

/** The list of each section of records, and the pages of every record that articles name. */
function recordPages(archive: Archive): SitePage[] {
  return authoritySections.flatMap((section) => [
    {
      path: (locale: Locale) => paths.authorities(locale, section),
      indexed: menuOf(archive).includes(section),
    },
    ...recordListPages(archive, section),
    ...archive.authorities(typeOfSection[section]).flatMap(({ id }) =>
      pageNumbers(archive.passagePages(id)).map((page): SitePage => ({
        path: (locale) => paths.authority(locale, section, id, page),
        input: () => [
          page === 0 ? archive.authority(id) : null,
          archive.versions.passages(id, page),
        ],
        indexed: page === 0,
      })),
    ),
  ]);
}

/**
 * The lists of all articles, and of those of each year, month and day. What is counted stands on the first page of a
 * list alone; the first of all articles is a section.
 */
function publicationPages(archive: Archive): SitePage[] {
  return [...publicationsOf(archive).values()].flatMap(({ key, ids: _, ...period }) => {
    const further = publishedPage(archive, key, 0)?.older ?? 0;
    const address = (locale: Locale, number: number) =>
      key === ALL_PERIODS ? paths.articles(locale, number) : paths.published(locale, key, number);
    return pageNumbers(further)
      .filter((number) => key !== ALL_PERIODS || number > 0)
      .map((number): SitePage => ({
        path: (locale) => address(locale, number),
        input: () => {
          const page = publishedPage(archive, key, number);
          return number === 0 ? [page, period] : { ...page, total: null };
        },
        indexed: number === 0,
      }));
  });
}

/** What is to be done, and the articles that lack each thing. Totals stand on the first page alone. */
function workPages(archive: Archive): SitePage[] {
  const work = archive.workList();
  return [
    { path: paths.report, input: () => [archive.size, work], indexed: false },
    ...work.flatMap(({ lack }) =>
      pageNumbers(archive.workArticles(lack, 0)?.older ?? 0).map((number): SitePage => ({
        path: (locale) => paths.work(locale, lack, number),
        input: () => {
          const page = archive.workArticles(lack, number);
          return number === 0 ? page : { ...page, total: null };
        },
        indexed: false,
      })),
    ),
  ];
}

/** What the addresses of withdrawn articles tell. */
function withdrawnPages(archive: Archive): SitePage[] {
  return archive.withdrawnIds().map((id) => ({
    path: (locale) => paths.article(locale, id),
    input: () => archive.withdrawn(id),
    indexed: false,
  }));
}

/** The index of outlets, and the articles of each. Totals stand on the first page alone. */
function outletPages(archive: Archive): SitePage[] {
  const outlets = archive.outlets();
  return [
    { path: paths.outlets, input: () => outlets, indexed: outlets.length > 0 },
    ...outlets.flatMap(({ id }) =>
      pageNumbers(archive.outletArticles(id, 0)?.older ?? 0).map((number): SitePage => ({
        path: (locale) => paths.outlet(locale, id, number),
        input: () => {
          const page = archive.outletArticles(id, number);
          return number === 0 ? [archive.outlet(id), page] : { ...page, total: null };
        },
        indexed: number === 0,
      })),
    ),
  ];
}

/**
 * Every page that the site has in both languages: first the sections, then what stands in them, the articles from
 * the oldest on, so that a new article changes the end of the last sitemap alone.
 */
export function sitePages(archive: Archive): readonly SitePage[] {
  const sections = [
    ...[paths.home, paths.articles, paths.years, paths.timeline, paths.countries, paths.search],
    paths.about,
  ];
  return [
    ...sections.map((path) => ({ path: (locale: Locale) => path(locale), indexed: true })),
    { path: paths.keys, indexed: false },
    ...publicationPages(archive),
    ...timelinePages(archive),
    ...countryPages(archive),
    ...outletPages(archive),
    ...recordPages(archive),
    ...workPages(archive),
    ...withdrawnPages(archive),
    ...articlePages(archive),
  ];
}

/** The addresses of what the site has once, or not as a page: all are made in every build. */
export function siteFiles(archive: Archive): readonly string[] {
  const sitemaps = sitemapCount(sitePages(archive).filter(({ indexed }) => indexed).length);
  return [
    paths.chooseLanguage(),
    paths.notFound,
    "/robots.txt",
    "/sitemap.xml",
    ...Array.from({ length: sitemaps }, (_, file) => `/sitemaps/${file}.xml`),
    ...locales.flatMap((locale) => [
      paths.feed(locale),
      ...namedCountries(archive).flatMap((iso2) => [
        paths.countryFeed(locale, iso2),
        paths.countryJsonFeed(locale, iso2),
      ]),
    ]),
  ];
}
