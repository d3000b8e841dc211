import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { WHOLE, type CalendarList } from "@/lib/timeline/calendar-pages.ts";
import type { TimelinePlaces } from "../timeline/timeline-places.ts";

/** Where the entries of a country's timeline stand. */
export function countryPlaces(
  locale: Locale,
  iso2: string,
  { byKey, pageOf }: CalendarList,
): TimelinePlaces {
  const front = paths.countryTimeline(locale, iso2);
  return {
    period: (key) =>
      byKey.has(key) ? paths.countryTimeline(locale, iso2, key) : `${front}#y-${key}`,
    event(ordinal, id) {
      const { key, page } = pageOf[ordinal] ?? { key: WHOLE, page: 0 };
      return `${paths.countryTimeline(locale, iso2, key, page)}#e-${id}`;
    },
  };
}
