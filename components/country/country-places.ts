import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { calendarPages, WHOLE } from "@/lib/timeline/list/calendar-pages.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import { calendarPlaces, type TimelinePlaces } from "../timeline/page/timeline-places.ts";

/** Where the entries of a country's timeline stand. */
export function countryPlaces(
  locale: Locale,
  iso2: string,
  { placed }: Timeline<TimelineEvent>,
): TimelinePlaces {
  const list = calendarPages(placed);
  const address = (key: string, page: number) => paths.countryTimeline(locale, iso2, key, page);
  return calendarPlaces(list, address, list.byKey.get(WHOLE)?.parts.length === 0);
}
