import {
  facetNames,
  type FacetName,
  type SearchFilters,
  type SearchResults,
} from "../../search/types.ts";
import { noFacets } from "../../search/show/counts.ts";
import { resolveValues, type ResolvedValues } from "../../search/query/fields/resolve-values.ts";
import type { ParsedQuery } from "../../search/query/parse.ts";
import type { AskedState } from "./asked-state.ts";
import type { ServerDictionaries } from "./dictionaries.ts";
import { anyOf, not, type Filter } from "./filters.ts";
import type { FoundSet } from "./found-set.ts";
import { fieldOf, heldValues, type Buckets } from "./held-values.ts";

/** Counts articles by the values of every facet, and by year. */
export async function countsOf(found: FoundSet): Promise<Pick<SearchResults, "facets" | "years">> {
  const asked = facetNames.map((facet): [string, object] => [
    facet,
    { type: "terms", field: fieldOf(facet), limit: -1, sort: "count desc" },
  ]);
  const years = { type: "terms", field: "year", limit: -1, sort: "index asc" };
  const counted = (await found.facet({ ...Object.fromEntries(asked), years })) as Partial<
    Record<FacetName | "years", Buckets>
  >;
  const facets = facetNames.map((facet) => {
    const counts = (counted[facet]?.buckets ?? []).map(({ val, count }) => ({
      value: String(val),
      count,
    }));
    // Ties are put in order here: the server merges them by shard.
    return [facet, counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))];
  });
  return {
    facets: { ...noFacets, ...(Object.fromEntries(facets) as Partial<SearchResults["facets"]>) },
    years: (counted.years?.buckets ?? []).map(({ val, count }) => ({ year: Number(val), count })),
  };
}

/**
 * Reads what a request and its query narrow by; values of one facet are alternatives, as `narrow` has it.
 *
 * @returns also the filters that it comes to.
 */
export async function narrowOnServer(
  state: AskedState,
  dictionaries: ServerDictionaries,
  filters: SearchFilters,
  query: ParsedQuery,
): Promise<ResolvedValues & { readonly lets: readonly Filter[] }> {
  const held = await heldValues(state, filters, query);
  const values = await resolveValues(dictionaries, { facets: held }, filters, query);
  const lets: Filter[] = [];
  for (const facet of facetNames) {
    const written = (isNot: boolean) =>
      query.fields.filter((field) => field.facet === facet && field.not === isNot);
    const filterOf = (asked: readonly string[]) =>
      anyOf(
        fieldOf(facet),
        asked.map((value) => values.valueOf(facet, value)),
      );
    const wanted = [
      ...(filters.facets?.[facet] ?? []),
      ...written(false).map(({ value }) => value),
    ];
    if (wanted.length > 0) lets.push(filterOf(wanted));
    const unwanted = written(true).map(({ value }) => value);
    if (unwanted.length > 0) lets.push(not(filterOf(unwanted)));
  }
  const between = ({ from, to }: { readonly from: number; readonly to: number }) =>
    `year:[${Number.isFinite(from) ? from : "*"} TO ${Number.isFinite(to) ? to : "*"}]`;
  const { from, to } = filters;
  if (from !== undefined || to !== undefined)
    lets.push(between({ from: from ?? -Infinity, to: to ?? Infinity }));
  const wanted = query.years.filter((range) => !range.not);
  if (wanted.length > 0) lets.push(wanted.map(between).join(" OR "));
  for (const range of query.years) if (range.not) lets.push(not(between(range)));
  return { ...values, lets };
}
