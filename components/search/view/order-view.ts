import { html, nothing, type TemplateResult } from "lit-html";
import type { SearchResults } from "@/lib/search/types.ts";
import { writeState, type SearchState } from "../island/search-state.ts";
import type { SearchContext } from "./search-context.ts";

/**
 * What stands beside the number of results: the way to the filters where they have no room on the page, with how many are
 * on, and the choice of order. Each where there is something to choose.
 */
export function orderView(
  { total }: Pick<SearchResults, "total">,
  state: SearchState,
  { words, number }: SearchContext,
): TemplateResult {
  const on =
    Object.values(state.facets).reduce((sum, values) => sum + values.length, 0) +
    Number(state.from !== null || state.to !== null);
  const sorted = (sort: SearchState["sort"], text: string): TemplateResult => {
    const address = `?${writeState({ ...state, sort, page: 1 }).toString()}`;
    return html`<a href=${address} aria-current=${state.sort === sort}>${text}</a>`;
  };
  return html`${
    total < 2
      ? nothing
      : html`<span class="pages" role="group" aria-label=${words.sortBy}
          >${sorted("relevance", words.byRelevance)}${sorted("date", words.byDate)}</span
        >`
  }
  ${
    total < 2 && on === 0
      ? nothing
      : html`<button id="search-filter" aria-haspopup="dialog">
          ${words.filter} ${on === 0 ? nothing : html`<b>${number(on)}</b>`}
        </button>`
  }`;
}
