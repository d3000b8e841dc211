import type { Layer } from "./summary.ts";
import type { Placed } from "../dates/order-events.ts";
import type { PeriodSlice } from "../dates/periods.ts";
import type { Timeline } from "../list/timeline-of.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import type { PeriodPart } from "./period-files.ts";

/** So many records can be chosen from; a longer list is no help to anybody, and search finds the others. */
export const MOST_RECORDS = 200;

/**
 * What has one facet: period key → ordinals inside the period, each as the distance from the one before
 * (the first from 0). Distances are small and repeat, so they compress well, and a new event changes the
 * numbers of its own period alone.
 */
export type FacetOrdinals = Readonly<Record<string, readonly number[]>>;

/** The events and the publications of one facet. */
export type Facet = Readonly<Record<Layer, FacetOrdinals>>;

type Slice = Pick<PeriodSlice, "key" | "start" | "count">;

/**
 * All facets of a set, by key (`country-KR`, `record-<id>`), in the order of the keys.
 *
 * @param records the ids of those that have one.
 */
export function timelineFacets(
  { placed, publications }: Pick<Timeline<TimelineEvent>, "placed" | "publications">,
  parts: readonly PeriodPart[],
  records: readonly string[],
): ReadonlyMap<string, Facet> {
  const [events, published] = [ordinalsByKey(placed), ordinalsByKey(publications)];
  const keys = [
    ...[...events.keys(), ...published.keys()].filter((key) => key.startsWith("country-")),
    ...records.map((id) => `record-${id}`).filter((key) => events.has(key)),
  ];
  const told = parts.map(({ slices }) => slices.events);
  const appeared = parts.map(({ slices }) => slices.published);
  const facet = (key: string): Facet => ({
    events: distances(events.get(key) ?? [], told),
    published: distances(published.get(key) ?? [], appeared),
  });
  return new Map([...new Set(keys)].sort().map((key) => [key, facet(key)]));
}

/** Marks what has a facet: a byte of 1 in `mask` at each of its ordinals. */
export function markFacet(
  mask: Uint8Array,
  facet: FacetOrdinals,
  periods: readonly Pick<Slice, "key" | "start">[],
): void {
  for (const { key, start } of periods) {
    let ordinal = start;
    for (const distance of facet[key] ?? []) {
      ordinal += distance;
      mask[ordinal] = 1;
    }
  }
}

function ordinalsByKey(placed: readonly Placed<TimelineEvent>[]): ReadonlyMap<string, number[]> {
  const ordinals = new Map<string, number[]>();
  placed.forEach(({ event: { countries, authorities } }, ordinal) => {
    const keys = [
      ...countries.map((iso2) => `country-${iso2}`),
      ...authorities.map((id) => `record-${id}`),
    ];
    for (const key of new Set(keys)) {
      const list = ordinals.get(key);
      if (list === undefined) ordinals.set(key, [ordinal]);
      else list.push(ordinal);
    }
  });
  return ordinals;
}

/** @param ordinals - ascending, of all periods together */
function distances(ordinals: readonly number[], periods: readonly Slice[]): FacetOrdinals {
  const facet: Record<string, number[]> = {};
  let i = 0;
  for (const { key, start, count } of periods) {
    const own: number[] = [];
    let last = start;
    for (; i < ordinals.length && (ordinals[i] ?? 0) < start + count; i++) {
      const ordinal = ordinals[i] ?? 0;
      own.push(ordinal - last);
      last = ordinal;
    }
    if (own.length > 0) facet[key] = own;
  }
  return facet;
}
