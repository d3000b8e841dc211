import type { SearchFilters } from "../../types.ts";
import type { ParsedQuery } from "../parse.ts";

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
