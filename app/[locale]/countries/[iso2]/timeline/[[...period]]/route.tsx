import { countryName } from "@/lib/countries/country-name.ts";
import { paths } from "@/lib/locale/paths.ts";
import { pageNumber } from "@/lib/site/site-page.ts";
import { pageOfCalendar } from "@/lib/site/timeline-pages.ts";
import { calendarPages, ALL_PERIODS } from "@/lib/timeline/list/calendar-pages.ts";
import { timelineOf } from "@/lib/timeline/list/timeline-of.ts";
import {
  CountryTimelinePage,
  countryTimelineTitle,
} from "@/components/country/country-timeline-page.tsx";
import { eventNames, listDescription } from "@/components/list/list-description.ts";
import { feedLinks } from "@/components/feed/feed-link.ts";
import { pageRoute } from "../../../../../_answer/page-route.tsx";

/** A country's timeline, or a year, month or day of a long one, and further pages of what stands in that. */
export const GET = pageRoute<{ iso2: string; period?: string[] }>((at, archive) => {
  const { locale } = at;
  const iso2 = at.iso2.toUpperCase();
  const [period = ALL_PERIODS, ...rest] = at.period ?? [];
  const events = archive.countryTimeline(iso2);
  const number = pageNumber(rest);
  const { placed } = timelineOf(events);
  const calendar = calendarPages(placed);
  const page = number === null ? null : pageOfCalendar(calendar, period, number);
  if (page === null || archive.country(iso2) === null) return null;
  const title = countryTimelineTitle(locale, iso2, page);
  const own = page.ordinals.flatMap((ordinal) => placed[ordinal]?.event ?? []);
  return {
    path: (each) => paths.countryTimeline(each, iso2, period, page.page),
    title,
    description: listDescription(locale, title, eventNames(locale, own)),
    feeds: feedLinks({ of: "country", iso2 }, locale, countryName(iso2, locale)),
    trail: [[countryName(iso2, locale), paths.country(locale, iso2)]],
    section: "countries",
    style: "countryTimeline",
    content: <CountryTimelinePage {...{ locale, iso2, events, page }} />,
  };
});
