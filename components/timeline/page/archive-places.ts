import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { calendarPages, PAGE_ENTRIES, WHOLE } from "@/lib/timeline/list/calendar-pages.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import { calendarPlaces, type TimelinePlaces } from "./timeline-places.ts";

/** Where the entries of the archive's timeline stand: every year has its page, and a short list one for all. */
export function archivePlaces(
  locale: Locale,
  { placed }: Pick<Timeline<TimelineEvent>, "placed">,
): TimelinePlaces {
  const address = (key: string, page: number) =>
    key === WHOLE ? paths.timeline(locale) : paths.timelineYear(locale, key, page);
  return calendarPlaces(calendarPages(placed, "always"), address, placed.length <= PAGE_ENTRIES);
}
