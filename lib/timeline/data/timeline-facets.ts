import type { Placed } from "../dates/order-events.ts";
import type { PeriodSlice } from "../dates/periods.ts";
import type { TimelineEvent } from "../timeline-event.ts";

/** So many records can be chosen from; a longer list is no help to anybody, and search finds the others. */
export const MOST_RECORDS = 200;

/**
 * The events of one facet: period key → ordinals inside the period, each as the distance from the one before
 * (the first from 0). Distances are small and repeat, so they compress well, and a new event changes the
 * numbers of its own period alone.
 */
export type FacetOrdinals = Readonly<Record<string, readonly number[]>>;

type Slice = Pick<PeriodSlice, "key" | "start" | "count">;

/** Facet key → its events. Kinds and countries all; of records those with most events. Keys in order. */
export function timelineFacets(
  placed: readonly Placed<TimelineEvent>[],
  periods: readonly Slice[],
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
  return new Map(inOrder.map(([key, list]) => [key, toDistances(list, periods)]));
}

/** Marks the events of a facet: a byte of 1 at each of its ordinals in a list of `total` events. */
export function facetMask(
  facet: FacetOrdinals,
  periods: readonly Slice[],
  total: number,
): Uint8Array {
  const mask = new Uint8Array(total);
  for (const { key, start } of periods) {
    let ordinal = start;
    for (const distance of facet[key] ?? []) {
      ordinal += distance;
      mask[ordinal] = 1;
    }
  }
  return mask;
}

function keysOf({ kind, countries, authorities }: TimelineEvent): readonly string[] {
  return [
    `kind-${kind}`,
    ...countries.map((iso2) => `country-${iso2}`),
    ...authorities.map((id) => `record-${id}`),
  ];
}

/** @param ordinals - ascending, of all periods together */
function toDistances(ordinals: readonly number[], periods: readonly Slice[]): FacetOrdinals {
  const facet: Record<string, number[]> = {};
  let i = 0;
  for (const { key, start, count } of periods) {
    const distances: number[] = [];
    let last = start;
    for (; i < ordinals.length && (ordinals[i] ?? 0) < start + count; i++) {
      const ordinal = ordinals[i] ?? 0;
      distances.push(ordinal - last);
      last = ordinal;
    }
    if (distances.length > 0) facet[key] = distances;
  }
  return facet;
}
