import { fold } from "../../arabic/fold.ts";
import { DAYS_OF_YEAR, type Facts } from "../files/facts.ts";
import type { ParsedQuery } from "./parse.ts";
import { facetNames, type FacetName, type SearchFilters } from "../types.ts";

/** The value that a reader means: a value of the facet, whatever its case, or one of its names. */
function valueOf(facts: Facts, facet: FacetName, asked: string): string {
  const values = facts.facets[facet];
  for (const candidate of [asked, asked.toUpperCase(), asked.toLowerCase()]) {
    if (values.has(candidate)) return candidate;
  }
  return facts.labels[facet].get(fold(asked)) ?? asked;
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
): (seat: number) => boolean {
  const seatsWith = (facet: FacetName, values: readonly string[]) =>
    new Set(values.flatMap((value) => facts.facets[facet].get(valueOf(facts, facet, value)) ?? []));
  const sets: Set<number>[] = [];
  const without: Set<number>[] = [];
  for (const facet of facetNames) {
    const written = (not: boolean) =>
      query.fields.filter((field) => field.facet === facet && field.not === not);
    const asked = [...(filters.facets?.[facet] ?? []), ...written(false).map(({ value }) => value)];
    if (asked.length > 0) sets.push(seatsWith(facet, asked));
    without.push(
      seatsWith(
        facet,
        written(true).map(({ value }) => value),
      ),
    );
  }
  const inYears = yearFilter(filters, query);
  return (seat) => {
    const day = facts.days[seat] ?? 0;
    if (!inYears(day === 0 ? null : Math.floor(day / DAYS_OF_YEAR))) return false;
    return sets.every((set) => set.has(seat)) && !without.some((set) => set.has(seat));
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

/** Whether a request narrows at all. */
export function isNarrowing(filters: SearchFilters, query: ParsedQuery): boolean {
  return (
    Object.values(filters.facets ?? {}).some((values) => values.length > 0) ||
    filters.from !== undefined ||
    filters.to !== undefined ||
    query.fields.length > 0 ||
    query.years.length > 0
  );
}
