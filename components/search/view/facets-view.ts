import { html, nothing, type TemplateResult } from "lit-html";
import { facetNames, type FacetName, type SearchResults } from "@/lib/search/types.ts";
import type { SearchState } from "../island/search-state.ts";
import { facetView } from "./facet-view.ts";
import type { SearchContext } from "./search-context.ts";

/**
 * All that results can be narrowed by. A facet that would not narrow anything (every result has its only value) is left
 * out, unless it is in use; those of which no value is in two results are folded together.
 */
export function facetsView(
  results: SearchResults,
  state: SearchState,
  context: SearchContext,
): TemplateResult {
  const { words, number } = context;
  const isChosen = (facet: FacetName): boolean => (state.facets[facet] ?? []).length > 0;
  const isUseful = (facet: FacetName): boolean =>
    results.facets[facet].some(({ count }) => count < results.total) || isChosen(facet);
  const isSparse = (facet: FacetName): boolean =>
    !isChosen(facet) && results.facets[facet].every(({ count }) => count === 1);
  // Each facet has its place, empty or not, so that what the reader has unfolded stays that facet's.
  const drawn = (sparse: boolean) =>
    facetNames.map((facet) =>
      isUseful(facet) && isSparse(facet) === sparse
        ? facetView(facet, results, state, context)
        : nothing,
    );
  const folded = facetNames
    .filter((facet) => isUseful(facet) && isSparse(facet))
    .reduce((sum, facet) => sum + results.facets[facet].length, 0);
  return html`${drawn(false)}
  ${
    folded === 0
      ? nothing
      : html`<details>
          <summary>${words.once.replace("{n}", number(folded))}</summary>
          ${drawn(true)}
        </details>`
  }`;
}
