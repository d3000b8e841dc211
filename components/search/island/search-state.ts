import {
  longestQuery,
  namedAs,
  type FacetName,
  type SearchFilters,
  type SearchRequest,
  type SearchResponse,
} from "@/lib/search/types.ts";

/** What the search page shows, as its address says it. */
export interface SearchState {
  readonly text: string;
  readonly facets: Partial<Readonly<Record<FacetName, readonly string[]>>>;
  readonly from: number | null;
  readonly to: number | null;
  readonly sort: "relevance" | "date";
  /** Page of results, from 1. */
  readonly page: number;
}

/** The parameter of each facet in the address; they hold for ever. */
export const facetParameters = {
  country: "country",
  mention: "mentions",
  person: "person",
  organisation: "organisation",
  system: "system",
  event: "event",
  kind: "kind",
  language: "in",
  outlet: "outlet",
} as const satisfies Record<FacetName, string>;

/** Parameters that addresses had before; they lead where they led. */
const formerParameters: Partial<Record<FacetName, readonly string[]>> = { outlet: ["source"] };

const names = Object.keys(facetParameters) as FacetName[];

/** Results on one page. */
export const resultsPerPage = 10;

function year(value: string | null): number | null {
  return value !== null && /^\d{4}$/.test(value) ? Number(value) : null;
}

/**
 * Reads the address's parameters; whatever is no parameter of ours, or malformed, is left aside. Years given the
 * wrong way round are the span between them.
 */
export function readState(parameters: URLSearchParams): SearchState {
  const facets: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of names) {
    const values = [facetParameters[name], ...(formerParameters[name] ?? [])]
      .flatMap((parameter) => parameters.getAll(parameter))
      .filter((value) => value !== "");
    const wanted =
      namedAs(name) === "country" ? values.map((value) => value.toUpperCase()) : values;
    if (wanted.length > 0) facets[name] = [...new Set(wanted)];
  }
  const page = Number(parameters.get("page") ?? "1");
  let from = year(parameters.get("from"));
  let to = year(parameters.get("to"));
  if (from !== null && to !== null && from > to) [from, to] = [to, from];
  return {
    text: parameters.get("q") ?? "",
    facets,
    from,
    to,
    sort: parameters.get("sort") === "date" ? "date" : "relevance",
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
  };
}

/**
 * Writes the parameters of an address, in one order, so that the same search has the same address. A text too long
 * to be answered is left out: servers refuse so long an address.
 */
export function writeState(state: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.text !== "" && state.text.length <= longestQuery) parameters.set("q", state.text);
  for (const name of names)
    for (const value of state.facets[name] ?? []) parameters.append(facetParameters[name], value);
  if (state.from !== null) parameters.set("from", String(state.from));
  if (state.to !== null) parameters.set("to", String(state.to));
  if (state.sort === "date") parameters.set("sort", "date");
  if (state.page > 1) parameters.set("page", String(state.page));
  return parameters;
}

/** Makes a state the address of the page: as a step that the reader can go back from, or in place of the last. */
export function writeAddress(state: SearchState, history: "push" | "replace"): void {
  const search = writeState(state).toString();
  const address = search === "" ? location.pathname : `?${search}`;
  if (history === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
}

/** Whether anything is asked at all. */
export function asksNothing(state: SearchState): boolean {
  return state.text.trim() === "" && !isNarrowed(state);
}

/** Pages that an answer fills; an answer without results fills one. */
export function pagesOf(response: SearchResponse): number {
  return response.kind === "results" ? Math.max(1, Math.ceil(response.total / resultsPerPage)) : 1;
}

/** Whether the results are narrowed by more than words. */
export function isNarrowed(state: SearchState): boolean {
  const chosen = names.some((name) => (state.facets[name] ?? []).length > 0);
  return chosen || state.from !== null || state.to !== null;
}

/** The same state with one value of a facet put in, or taken out where it was in; back on the first page. */
export function toggleFacet(state: SearchState, name: FacetName, value: string): SearchState {
  const { [name]: chosen = [], ...others } = state.facets;
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return { ...state, facets: next.length > 0 ? { ...others, [name]: next } : others, page: 1 };
}

/**
 * What the engine is asked.
 * @param counts - whether to count facets and years too, which needs a file of its own.
 */
export function requestOf(state: SearchState, typing: boolean, counts: boolean): SearchRequest {
  const filters: SearchFilters = {
    facets: state.facets,
    ...(state.from === null ? {} : { from: state.from }),
    ...(state.to === null ? {} : { to: state.to }),
  };
  return {
    text: state.text,
    filters,
    sort: state.sort,
    offset: (state.page - 1) * resultsPerPage,
    limit: resultsPerPage,
    typing,
    facets: counts,
  };
}
