import {
  facetParameters,
  readState,
  requestOf,
  resultsPerPage,
  writeState,
} from "../island/search-state.ts";
import type { SearchRequest } from "@/lib/search/types.ts";

/** What a search server is asked besides what the page's own address says; each is `1` or `0`. */
const asides = {
  /** Whether the last word may still be being typed; `0` unless said otherwise. */
  typing: "typing",
  /** Whether to count facets and years; `1` unless said otherwise. */
  counts: "counts",
  /** Whether to give results, not counts alone; `1` unless said otherwise. */
  hits: "hits",
} as const;

/** The last page that can be asked for: what the page's address takes. */
export const lastPage = 999;

/** Every parameter of a question that has one value, and those that may have several. */
export const singleParameters = ["q", "from", "to", "sort", "page"] as const;
export const flagParameters = Object.values(asides);
/** `source` is a former name of `outlet`; its addresses lead where they led. */
export const manyParameters = [...Object.values(facetParameters), "source"] as const;

/** Writes a question of the page as the parameters by which a search server is asked: those of its address, and `asides`. */
export function writeQuestion(request: SearchRequest): URLSearchParams {
  const { text, filters = {}, sort = "relevance", offset = 0, limit = resultsPerPage } = request;
  const parameters = writeState({
    text,
    facets: filters.facets ?? {},
    from: filters.from ?? null,
    to: filters.to ?? null,
    sort,
    page: Math.floor(offset / resultsPerPage) + 1,
  });
  if (request.typing === true) parameters.set(asides.typing, "1");
  if (request.facets === false) parameters.set(asides.counts, "0");
  if (limit === 0) parameters.set(asides.hits, "0");
  return parameters;
}

/** Reads what `writeQuestion` wrote, by the reader of the page's own address. */
export function readQuestion(parameters: URLSearchParams): SearchRequest {
  const says = (flag: string, value: string) => parameters.get(flag) === value;
  const request = requestOf(
    readState(parameters),
    says(asides.typing, "1"),
    !says(asides.counts, "0"),
  );
  return says(asides.hits, "0") ? { ...request, limit: 0 } : request;
}
