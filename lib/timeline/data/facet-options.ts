import type { Placed } from "../dates/order-events.ts";
import type { CalendarPage } from "../list/calendar-pages.ts";
import type { Timeline } from "../list/timeline-of.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import { MOST_RECORDS } from "./timeline-facets.ts";

/** What a timeline can be narrowed by, with the number of its entries; most first, then by code. */
export interface FacetOptions {
  readonly countries: readonly (readonly [iso2: string, count: number])[];
  readonly records: readonly (readonly [id: string, count: number])[];
}

/** Counts the choices of the filters; records as many as there are data files for. */
export function facetOptions(placed: readonly Placed<TimelineEvent>[]): FacetOptions {
  const countries = new Map<string, number>();
  const records = new Map<string, number>();
  for (const { event } of placed) {
    for (const iso2 of new Set(event.countries))
      countries.set(iso2, (countries.get(iso2) ?? 0) + 1);
    for (const id of new Set(event.authorities)) records.set(id, (records.get(id) ?? 0) + 1);
  }
  return { countries: mostFirst(countries), records: mostFirst(records).slice(0, MOST_RECORDS) };
}

/** The choices for a year or a month of the timeline: its entries follow each other in the list. */
export function periodFacets(
  { placed }: Pick<Timeline<TimelineEvent>, "placed">,
  { start, count }: Pick<CalendarPage, "start" | "count">,
): FacetOptions {
  return facetOptions(placed.slice(start, start + count));
}

function mostFirst(counts: ReadonlyMap<string, number>): (readonly [string, number])[] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
