import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { locales, type Locale, type Localized } from "@/lib/locale/locale.ts";
import { authoritySections, paths } from "@/lib/locale/paths.ts";
import { timelineOf } from "@/lib/timeline/list/timeline-of.ts";
import { absoluteUrl } from "@/components/link/absolute-url.ts";
import { typeOf } from "@/components/record/type-of.ts";

/**
 * Every page that search engines should know, in each language: first the sections, then the articles from
 * the oldest on, so that a new article changes the end alone.
 */
export function sitemapPages(): Localized<string>[] {
  const archive = openArchive();
  const pages: ((locale: Locale) => string)[] = [
    paths.home,
    paths.articles,
    paths.years,
    paths.timeline,
    paths.countries,
    paths.search,
    paths.about,
    ...archive.years().map(
      ({ year }) =>
        (locale: Locale) =>
          paths.year(locale, year),
    ),
    ...timelineOf(archive.timeline()).periods.map(
      ({ key }) =>
        (locale: Locale) =>
          paths.timelineYear(locale, key),
    ),
    ...archive
      .countries()
      .flatMap(({ iso2 }) => [
        (locale: Locale) => paths.country(locale, iso2),
        (locale: Locale) => paths.countryTimeline(locale, iso2),
      ]),
    ...authoritySections.flatMap((section) => [
      (locale: Locale) => paths.authorities(locale, section),
      ...archive.authorities(typeOf[section]).map(
        ({ id }) =>
          (locale: Locale) =>
            paths.authority(locale, section, id),
      ),
    ]),
    ...archive
      .articleIds()
      .map((id) => (locale: Locale) => paths.article(locale, id))
      .toReversed(),
  ];
  return pages.map(
    (page) =>
      Object.fromEntries(
        locales.map((locale) => [locale, absoluteUrl(page(locale))]),
      ) as Localized<string>,
  );
}
