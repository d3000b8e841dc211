import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { pagesToRender } from "@/lib/archive/ask/pages-to-render.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { calendarPages, WHOLE, type CalendarPage } from "@/lib/timeline/list/calendar-pages.ts";
import { periodExtent } from "@/lib/timeline/dates/period-extent.ts";
import { timelineOf } from "@/lib/timeline/list/timeline-of.ts";
import type { CountryPath } from "./country-path.ts";
import { pageNumbers } from "./page-number.ts";
import { pictureInput } from "./picture-input.ts";

/** The pages of every country in a language that this build must render, without the index. */
export function countryPagesToRender(locale: Locale): CountryPath[] {
  const archive = openArchive();
  const entries = archive.countries().flatMap(({ iso2 }): CountryPath[] => {
    const further = archive.countryArticles(iso2, 0)?.older ?? 0;
    const articles = pageNumbers(further).map((page): CountryPath => {
      return { kind: "country", iso2, page };
    });
    const { pages } = countryCalendar(iso2);
    const timeline = pages.map(({ key, page }): CountryPath => {
      return { kind: "timeline", iso2, stretch: key, page };
    });
    return [...articles, ...timeline];
  });
  return pagesToRender(entries, (each) => countryAddress(locale, each), inputOf);
}

/** The address of a page. */
export function countryAddress(locale: Locale, at: CountryPath): string {
  switch (at.kind) {
    case "index":
      return paths.countries(locale);
    case "country":
      return paths.country(locale, at.iso2, at.page);
    case "timeline":
      return paths.countryTimeline(locale, at.iso2, at.stretch, at.page);
  }
}

/** The page of a country's timeline that an address names; null when there is none. */
export function countryTimelinePage(
  iso2: string,
  stretch: string,
  number: number,
): CalendarPage | null {
  const { byKey, pages } = countryCalendar(iso2);
  if (number === 0) return byKey.get(stretch) ?? null;
  return pages.find(({ key, page }) => key === stretch && page === number) ?? null;
}

function countryCalendar(iso2: string) {
  return calendarPages(timelineOf(openArchive().countryTimeline(iso2)).placed);
}

/** What a page shows. */
function inputOf(at: CountryPath): unknown {
  const archive = openArchive();
  if (at.kind === "index") return archive.description;
  const { iso2 } = at;
  const { placed, periods } = timelineOf(archive.countryTimeline(iso2));
  if (at.kind === "country") {
    const articles = archive.countryArticles(iso2, at.page);
    return at.page === 0
      ? [archive.description, archive.country(iso2), articles, periods, pictureOf(iso2, WHOLE)]
      : [archive.description, { ...articles, total: null }];
  }
  const page = countryTimelinePage(iso2, at.stretch, at.page);
  return [
    archive.description,
    page?.pages,
    page?.ordinals.map((ordinal) => placed[ordinal]),
    at.page === 0 ? [page?.count, page?.parts, pictureOf(iso2, at.stretch)] : [],
  ];
}

function pictureOf(iso2: string, stretch: string): unknown {
  const timeline = timelineOf(openArchive().countryTimeline(iso2));
  const frame = stretch === WHOLE ? timeline.extent : periodExtent(stretch);
  return pictureInput(timeline, calendarPages(timeline.placed), frame);
}
