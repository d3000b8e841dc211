import type { Archive } from "../archive/ask/archive.ts";
import type { Locale } from "../locale/locale.ts";
import { paths } from "../locale/paths.ts";
import { ALL_PERIODS } from "../timeline/list/calendar-pages.ts";
import { sectionCounts } from "./menu.ts";
import { dayOfPage } from "./day-of-page.ts";
import { publicationsOf, publishedPage } from "./publications.ts";
import { pageNumbers, type SitePage } from "./site-page.ts";

/**
 * The lists of all articles, and of those of each year, month and day. What is counted stands on the first page of a
 * list alone; the first of all articles is a section.
 */
export function publicationPages(archive: Archive): SitePage[] {
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

/** The index of outlets, and the articles of each. Totals stand on the first page alone. */
export function outletPages(archive: Archive): SitePage[] {
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
        changed: () => dayOfPage(archive, archive.outletArticles(id, number)?.items ?? []),
      })),
    ),
  ];
}

/** The report card, and the articles that lack each thing. Totals stand on the first page alone. */
export function workPages(archive: Archive): SitePage[] {
  const work = archive.workList();
  return [
    {
      path: paths.report,
      input: () => [archive.facts(), archive.reportCard(), sectionCounts(archive), work],
      indexed: false,
    },
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

/** Whether the archive says how it corrects errors, or has corrected any. */
export function hasCorrections(archive: Archive): boolean {
  return archive.description.corrections !== undefined || archive.corrections().length > 0;
}

/** The page of corrections, where there is something to say on it. */
export function correctionPages(archive: Archive): SitePage[] {
  if (!hasCorrections(archive)) return [];
  const all = archive.corrections();
  return [
    {
      path: paths.corrections,
      input: () => all,
      indexed: true,
      changed: () => all[0]?.correction.date ?? null,
    },
  ];
}
