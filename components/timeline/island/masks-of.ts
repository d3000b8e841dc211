import type { Filter } from "@/lib/timeline/data/summary-density.ts";
import type { Layer } from "@/lib/timeline/data/summary.ts";
import type { TimelineFilter } from "./timeline-state.ts";
import type { TimelineStore } from "./timeline-store.ts";

/** What of a set a filter lets pass; null for everything. */
export async function masksOf(
  store: TimelineStore,
  { country, record }: TimelineFilter,
): Promise<Filter | null> {
  const facets = [
    ...(country === "" ? [] : [`country-${country}`]),
    ...(record === "" ? [] : [`record-${record}`]),
  ];
  const [first, ...others] = await Promise.all(facets.map((facet) => store.mask(facet)));
  if (first === undefined) return null;
  const both = (layer: Layer) =>
    others.reduce(
      (mask, other) => mask.map((bit, i) => bit & (other[layer][i] ?? 0)),
      first[layer],
    );
  return { events: both("events"), published: both("published") };
}
