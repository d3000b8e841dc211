import type { TimelineEvent } from "../timeline-event.ts";
import type { CalendarPage } from "../list/calendar-pages.ts";
import { facetOptions, type FacetOptions } from "./facet-options.ts";
import type { Timeline } from "../list/timeline-of.ts";

/** What a year or a month of the timeline can be narrowed by: its entries follow each other in the list. */
export function stretchFacets(
  { placed }: Pick<Timeline<TimelineEvent>, "placed">,
  { start, count }: Pick<CalendarPage, "start" | "count">,
): FacetOptions {
  return facetOptions(placed.slice(start, start + count).map(({ event }) => event));
}
