import type { TimelineEvent } from "../timeline-event.ts";
import { toFacet, type FacetOrdinals } from "./facet-ordinals.ts";
import type { Placed } from "../dates/order-events.ts";
import type { PeriodSlice } from "../dates/periods.ts";

/** So many records can be chosen from; a longer list is no help to anybody, and search finds the others. */
export const MOST_RECORDS = 200;

/** Facet keys of an event. */
function keysOf({ kind, countries, authorities }: TimelineEvent): readonly string[] {
  return [
    `kind-${kind}`,
    ...countries.map((iso2) => `country-${iso2}`),
    ...authorities.map((id) => `record-${id}`),
  ];
}

/** Facet key → its events. Kinds and countries all; of records those with most events. Keys in order. */
export function timelineFacets(
  placed: readonly Placed<TimelineEvent>[],
  periods: readonly PeriodSlice[],
): ReadonlyMap<string, FacetOrdinals> {
  const ordinals = new Map<string, number[]>();
  placed.forEach(({ event }, ordinal) => {
    for (const key of new Set(keysOf(event))) {
      const list = ordinals.get(key);
      if (list === undefined) ordinals.set(key, [ordinal]);
      else list.push(ordinal);
    }
  });
  const records = [...ordinals]
    .filter(([key]) => key.startsWith("record-"))
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  for (const [key] of records.slice(MOST_RECORDS)) ordinals.delete(key);
  const inOrder = [...ordinals].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(inOrder.map(([key, list]) => [key, toFacet(list, periods)]));
}
