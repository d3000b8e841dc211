import { fold } from "../../arabic/fold.ts";
import type { ArticleFacts, Facts } from "../files/facts.ts";
import { facetNames, type FacetName } from "../types.ts";

/** Names by which readers may ask for a value of a facet (`country:تونس`), value → names. */
export type FacetLabels = Partial<
  Readonly<Record<FacetName, Readonly<Record<string, readonly string[]>>>>
>;

/**
 * Gathers what narrows and counts results.
 *
 * @param articles what each article adds, and its seat; @param seats all seats are below it.
 * @param labels names of values; those of values that no article has are left out.
 */
export function gatherFacts(
  articles: Iterable<{ readonly seat: number; readonly facts: ArticleFacts }>,
  seats: number,
  labels: FacetLabels,
): Facts {
  const facets = {} as Record<FacetName, Map<string, number[]>>;
  const names = {} as Record<FacetName, Map<string, string>>;
  const days = new Int32Array(seats);
  const sorted = [...articles].sort((a, b) => a.seat - b.seat);
  for (const facet of facetNames) {
    facets[facet] = new Map();
    names[facet] = new Map();
    for (const { seat, facts } of sorted) {
      for (const value of facts.values[facet]) {
        const seats = facets[facet].get(value);
        if (seats) seats.push(seat);
        else facets[facet].set(value, [seat]);
      }
    }
    for (const [value, known] of Object.entries(labels[facet] ?? {})) {
      if (!facets[facet].has(value)) continue;
      for (const name of known) names[facet].set(fold(name), value);
    }
  }
  for (const { seat, facts } of sorted) days[seat] = facts.day;
  return { facets, days, labels: names };
}
