import { fold } from "../arabic/fold.ts";
import { dayOf, facetValues, type Facts } from "./facts.ts";
import { facetNames, type FacetName, type SearchDocument } from "./types.ts";

/** Names by which readers may ask for a value of a facet (`country:تونس`), value → names. */
export type FacetLabels = Partial<
  Readonly<Record<FacetName, Readonly<Record<string, readonly string[]>>>>
>;

/**
 * Gathers what narrows and counts results.
 *
 * @param seatOf an article's seat; @param seats all seats are below it.
 * @param labels names of values; those of values that no article has are left out.
 */
export function gatherFacts(
  documents: readonly SearchDocument[],
  seatOf: (document: SearchDocument) => number,
  seats: number,
  labels: FacetLabels,
): Facts {
  const facets = {} as Record<FacetName, Map<string, number[]>>;
  const names = {} as Record<FacetName, Map<string, string>>;
  const days = new Int32Array(seats);
  const sorted = [...documents].sort((a, b) => seatOf(a) - seatOf(b));
  for (const facet of facetNames) {
    facets[facet] = new Map();
    names[facet] = new Map();
    for (const document of sorted) {
      for (const value of facetValues(document, facet)) {
        const seats = facets[facet].get(value);
        if (seats) seats.push(seatOf(document));
        else facets[facet].set(value, [seatOf(document)]);
      }
    }
    for (const [value, known] of Object.entries(labels[facet] ?? {})) {
      if (!facets[facet].has(value)) continue;
      for (const name of known) names[facet].set(fold(name), value);
    }
  }
  for (const document of sorted) days[seatOf(document)] = dayOf(document.date);
  return { facets, days, labels: names };
}
