import type { Archive } from "../archive/ask/archive.ts";
import { oncePerObject } from "../base/once.ts";
import { paths } from "../locale/paths.ts";
import { periodExtent } from "../timeline/dates/period.ts";
import { ALL_PERIODS, type CalendarPage, calendarPages } from "../timeline/list/calendar-pages.ts";
import { publishedIn } from "../timeline/list/published-in.ts";
import { timelineOf } from "../timeline/list/timeline-of.ts";
import { dayOfPage } from "./day-of-page.ts";
import { pageNumbers, type SitePage } from "./site-page.ts";
import { pictureInput } from "./timeline-pages.ts";

/** Every country that articles are about or mention: each has its pages. */
export const namedCountries = oncePerObject((archive: Archive): readonly string[] =>
  [...archive.countries(), ...archive.onlyMentioned()].map(({ iso2 }) => iso2),
);

/** The pages of every country: its articles, those that mention it, and its timeline. */
export function countryPages(archive: Archive): SitePage[] {
  return namedCountries(archive).flatMap((iso2) => [
    ...articlesOf(archive, iso2),
    ...mentionsOf(archive, iso2),
    ...timelineIn(archive, iso2),
  ]);
}

function mentionsOf(archive: Archive, iso2: string): SitePage[] {
  const front = archive.countryMentions(iso2, 0);
  if (front === null) return [];
  return pageNumbers(front.older ?? 0).map((number) => ({
    path: (locale) => paths.countryMentions(locale, iso2, number),
    input: () => {
      const page = archive.countryMentions(iso2, number);
      return number === 0 ? page : { ...page, total: null };
    },
    indexed: false,
  }));
}

/** So many articles that only mention a country stand on its page; all have pages of their own. */
export const mentionsShown = 10;

function articlesOf(archive: Archive, iso2: string): SitePage[] {
  const further = archive.countryArticles(iso2, 0)?.older ?? 0;
  return pageNumbers(further).map((page) => ({
    path: (locale) => paths.country(locale, iso2, page),
    input: () => {
      const articles = archive.countryArticles(iso2, page);
      if (page > 0) return { ...articles, total: null };
      const { periods } = timelineOf(archive.countryTimeline(iso2));
      const picture = pictureOf(archive, iso2, ALL_PERIODS);
      const mentions = archive.countryMentions(iso2, 0)?.items.slice(0, mentionsShown);
      return [archive.country(iso2), articles, mentions, periods, picture];
    },
    indexed: page === 0,
    changed: () => dayOfPage(archive, archive.countryArticles(iso2, page)?.items ?? []),
  }));
}

function timelineIn(archive: Archive, iso2: string): SitePage[] {
  const { placed, publications } = timelineOf(archive.countryTimeline(iso2));
  return calendarPages(placed).pages.map((page: CalendarPage) => ({
    path: (locale) => paths.countryTimeline(locale, iso2, page.key, page.page),
    input: () => [
      page.pages,
      page.ordinals.map((ordinal) => placed[ordinal]),
      page.page === 0
        ? [
            page.count,
            page.parts,
            pictureOf(archive, iso2, page.key),
            [page.key, ...new Set(page.ordinals.map((at) => placed[at]?.period.key ?? ""))].map(
              (key) => publishedIn(publications, key).count,
            ),
          ]
        : [],
    ],
    indexed: page.key === ALL_PERIODS && page.page === 0,
  }));
}

function pictureOf(archive: Archive, iso2: string, period: string): unknown {
  const timeline = timelineOf(archive.countryTimeline(iso2));
  const frame = period === ALL_PERIODS ? timeline.extent : periodExtent(period);
  return pictureInput(timeline, calendarPages(timeline.placed), frame);
}
