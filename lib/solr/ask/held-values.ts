import { facetNames, type FacetName, type SearchFilters } from "../../search/types.ts";
import { knownCandidates } from "../../search/query/fields/resolve-values.ts";
import type { ParsedQuery } from "../../search/query/parse.ts";
import type { AskedState } from "./asked-state.ts";
import { anyOf } from "./filters.ts";

/** The field of a facet's values. */
export const fieldOf = (facet: FacetName) => `facet_${facet}`;

/** A facet as Solr counts it. */
export interface Buckets {
  readonly buckets: readonly { readonly val: string | number; readonly count: number }[];
}

/** How many of the commonest values are read, to be offered in the place of one that no article has. */
const MOST_COMMON = 3;

/** Of the values that are asked for those that articles have, and the commonest of their facets. */
export async function heldValues(
  state: AskedState,
  filters: SearchFilters,
  query: ParsedQuery,
): Promise<Record<FacetName, ReadonlyMap<string, { readonly length: number }>>> {
  const asked = facetNames.map((facet) => ({
    facet,
    values: [
      ...(filters.facets?.[facet] ?? []),
      ...query.fields.filter((field) => field.facet === facet).map(({ value }) => value),
    ].flatMap(knownCandidates),
  }));
  const wanted = asked.filter(({ values }) => values.length > 0);
  type Counts = Map<string, { readonly length: number }>;
  const held = Object.fromEntries(
    facetNames.map((facet): [FacetName, Counts] => [
      facet,
      new Map<string, { readonly length: number }>(),
    ]),
  ) as Record<FacetName, Counts>;
  if (wanted.length === 0) return held;
  await Promise.all(
    wanted.flatMap(({ facet, values }) => [
      readCommon(facet),
      ...[...new Set(values)].map((value) => countOne(facet, value)),
    ]),
  );
  return held;

  async function readCommon(facet: FacetName): Promise<void> {
    const { facets } = await state.select("article", {
      query: "*:*",
      limit: 0,
      facet: { found: { type: "terms", field: fieldOf(facet), limit: MOST_COMMON } },
    });
    for (const { val, count } of (facets?.["found"] as Buckets | undefined)?.buckets ?? [])
      held[facet].set(String(val), { length: count });
  }

  async function countOne(facet: FacetName, value: string): Promise<void> {
    const { response } = await state.select("article", {
      query: "*:*",
      limit: 0,
      filter: [anyOf(fieldOf(facet), [value])],
    });
    if (response.numFound > 0) held[facet].set(value, { length: response.numFound });
  }
}
