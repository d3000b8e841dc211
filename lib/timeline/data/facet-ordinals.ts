/**
 * The events of one facet: period key → ordinals inside the period, each as the distance from the one before
 * (the first from 0). Distances are small and repeat, so they compress well, and a new event changes the
 * numbers of its own period alone.
 */
export type FacetOrdinals = Readonly<Record<string, readonly number[]>>;

/** A period as far as facets need it. */
interface Slice {
  readonly key: string;
  readonly start: number;
  readonly count: number;
}

/** Encodes ascending ordinals of the whole list. */
export function toFacet(ordinals: readonly number[], periods: readonly Slice[]): FacetOrdinals {
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
