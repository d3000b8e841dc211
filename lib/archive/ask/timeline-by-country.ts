import type { TimelineEvent } from "../../timeline/timeline-event.ts";

/** The timeline of each country (ISO 3166-1 alpha-2), in the order of the whole; worked out when first asked for. */
export function timelineByCountry(
  timeline: () => readonly TimelineEvent[],
): () => ReadonlyMap<string, readonly TimelineEvent[]> {
  let known: ReadonlyMap<string, readonly TimelineEvent[]> | undefined;
  return () => (known ??= divide(timeline()));
}

function divide(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly TimelineEvent[]> {
  const countries = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const iso2 of new Set(event.countries)) {
      const list = countries.get(iso2);
      if (list === undefined) countries.set(iso2, [event]);
      else list.push(event);
    }
  }
  return countries;
}
