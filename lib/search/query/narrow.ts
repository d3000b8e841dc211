import { DAYS_OF_YEAR, type Facts } from "../files/facts.ts";
import type { Dictionaries } from "../files/open.ts";
import { facetNames, type FacetName, type SearchFilters } from "../types.ts";
import type { ParsedQuery } from "./parse.ts";
import { resolveValues, type ResolvedValues, type ValueOf } from "./fields/resolve-values.ts";

/** What the filters of a request and the fields of its query come to. */
export interface Narrowed extends ResolvedValues {
  /** Whether they let an article through. */
  readonly lets: (doc: number) => boolean;
}

/** Reads what a request and its query narrow by. The browser loads this file when a question does. */
export async function narrowed(
  files: Pick<Dictionaries, "names">,
  facts: Facts,
  filters: SearchFilters,
  query: ParsedQuery,
): Promise<Narrowed> {
  const values = await resolveValues(files, facts, filters, query);
  return { ...values, lets: narrow(facts, filters, query, values.valueOf) };
}

/**
 * Which articles the filters of a request and the fields of its query let through. Values of one facet are
 * alternatives, and so are the query's years; facets, the query's years and those of the filters must all hold,
 * and no field with a minus. An undated article is in no year.
 */
export function narrow(
  facts: Facts,
  filters: SearchFilters,
  query: ParsedQuery,
  valueOf: ValueOf,
): (doc: number) => boolean {
  const docsWith = (facet: FacetName, values: readonly string[]) =>
    new Set(values.flatMap((value) => facts.facets[facet].get(valueOf(facet, value)) ?? []));
  const sets: Set<number>[] = [];
  const without: Set<number>[] = [];
  for (const facet of facetNames) {
    const written = (not: boolean) =>
      query.fields.filter((field) => field.facet === facet && field.not === not);
    const asked = [...(filters.facets?.[facet] ?? []), ...written(false).map(({ value }) => value)];
    if (asked.length > 0) sets.push(docsWith(facet, asked));
    without.push(
      docsWith(
        facet,
        written(true).map(({ value }) => value),
      ),
    );
  }
  const inYears = yearFilter(filters, query);
  return (doc) => {
    const day = facts.days[doc] ?? 0;
    if (!inYears(day === 0 ? null : Math.floor(day / DAYS_OF_YEAR))) return false;
    return sets.every((set) => set.has(doc)) && !without.some((set) => set.has(doc));
  };
}

/** Which years are let through; null is that of an undated article. */
function yearFilter(filters: SearchFilters, query: ParsedQuery): (year: number | null) => boolean {
  const { from = -Infinity, to = Infinity } = filters;
  const wanted = query.years.filter(({ not }) => !not);
  const anyYear = wanted.length === 0 && filters.from === undefined && filters.to === undefined;
  const isIn = (year: number, range: { from: number; to: number }) =>
    range.from <= year && year <= range.to;
  return (year) => {
    if (year === null) return anyYear;
    if (!isIn(year, { from, to })) return false;
    if (wanted.length > 0 && !wanted.some((range) => isIn(year, range))) return false;
    return !query.years.some((range) => range.not && isIn(year, range));
  };
}
