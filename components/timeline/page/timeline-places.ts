import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import {
  calendarPages,
  PAGE_ENTRIES,
  ALL_PERIODS,
  type CalendarList,
} from "@/lib/timeline/list/calendar-pages.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";

/** Where the list of a timeline says what its picture shows; addresses without base path. */
export interface TimelinePlaces {
  /** The list of a period, or of a finer one where the list has its page. */
  readonly period: (key: string) => string;
  /** The entry of an event. */
  readonly event: (ordinal: number, id: string) => string;
}

type Placed = Pick<Timeline<TimelineEvent>, "placed">;

/** Where the entries of the archive's timeline stand: every year has its page, and a short list one for all. */
export function archivePlaces(locale: Locale, { placed }: Placed): TimelinePlaces {
  const address = (key: string, page: number) =>
    key === ALL_PERIODS ? paths.timeline(locale) : paths.timelineYear(locale, key, page);
  return calendarPlaces(calendarPages(placed, "always"), address, placed.length <= PAGE_ENTRIES);
}

/** Where the entries of a country's timeline stand. */
export function countryPlaces(locale: Locale, iso2: string, { placed }: Placed): TimelinePlaces {
  const list = calendarPages(placed);
  const address = (key: string, page: number) => paths.countryTimeline(locale, iso2, key, page);
  return calendarPlaces(list, address, list.byKey.get(ALL_PERIODS)?.parts.length === 0);
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
): TimelinePlaces {
  const front = address(ALL_PERIODS, 0);
  return {
    period: (key) => (onOnePage ? `${front}#y-${key}` : address(key, 0)),
    event(ordinal, id) {
      const page = onOnePage ? undefined : pageOf[ordinal];
      return `${page === undefined ? front : address(page.key, page.page)}#e-${id}`;
    },
  };
}
