import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import {
  calendarPages,
  PAGE_ENTRIES,
  ALL_PERIODS,
  type CalendarList,
} from "@/lib/timeline/list/calendar-pages.ts";
import { publishedIn } from "@/lib/timeline/list/published-in.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";

/** Where the list of a timeline says what its picture shows; addresses without base path. */
export interface TimelinePlaces {
  /** The list of a period, or of a finer one where the list has its page. */
  readonly period: (key: string) => string;
  /** The entry of an event. */
  readonly event: (ordinal: number, id: string) => string;
  /** The articles published in a year, month or day; null where they have no list of their own. */
  readonly published: (period: string) => string | null;
}

type Placed = Pick<Timeline<TimelineEvent>, "placed" | "publications">;

/** Where the entries of the archive's timeline stand: every year has its page, and a short list one for all. */
export function archivePlaces(locale: Locale, { placed, publications }: Placed): TimelinePlaces {
  const published = (period: string) => {
    const { list } = publishedIn(publications, period);
    return list === null ? null : paths.published(locale, list);
  };
  const address = (key: string, page: number) =>
    key === ALL_PERIODS ? paths.timeline(locale) : paths.timelineYear(locale, key, page);
  const isShort = placed.length <= PAGE_ENTRIES;
  return { ...calendarPlaces(calendarPages(placed, "always"), address, isShort), published };
}

/**
 * Where the entries of a country's timeline stand. Its articles of one year have no page: the search narrows to them, and
 * its years are the finest that it knows.
 */
export function countryPlaces(locale: Locale, iso2: string, { placed }: Placed): TimelinePlaces {
  const list = calendarPages(placed);
  const address = (key: string, page: number) => paths.countryTimeline(locale, iso2, key, page);
  const published = (period: string) =>
    /^\d{4}$/.test(period)
      ? `${paths.search(locale)}?country=${iso2}&from=${period}&to=${period}&sort=date`
      : null;
  const isShort = list.byKey.get(ALL_PERIODS)?.parts.length === 0;
  return { ...calendarPlaces(list, address, isShort), published };
}

/**
 * The places of a list that is cut by the calendar.
 *
 * @param address - the address of a page.
 * @param onOnePage - whether the first page lists everything: then it is the place of all.
 */
function calendarPlaces(
  { pageOf }: CalendarList,
  address: (key: string, page: number) => string,
  onOnePage: boolean,
): Omit<TimelinePlaces, "published"> {
  const front = address(ALL_PERIODS, 0);
  return {
    period: (key) => (onOnePage ? `${front}#y-${key}` : address(key, 0)),
    event(ordinal, id) {
      const page = onOnePage ? undefined : pageOf[ordinal];
      return `${page === undefined ? front : address(page.key, page.page)}#e-${id}`;
    },
  };
}
