import { html, nothing, type TemplateResult } from "lit-html";
import type { SearchContext } from "./search-context.ts";
import { writeState, type SearchState } from "../island/search-state.ts";

/** The choice of order, above the results; nothing where there is nothing to order. */
export function orderView(
  total: number,
  state: SearchState,
  { words }: SearchContext,
): TemplateResult | typeof nothing {
  if (total < 2) return nothing;
  const sorted = (sort: SearchState["sort"], text: string): TemplateResult => {
    const address = `?${writeState({ ...state, sort, page: 1 }).toString()}`;
    return html`<a href=${address} aria-current=${state.sort === sort}>${text}</a>`;
  };
  return html`<p class="pages">
    <span>${words.sortBy}</span> ${sorted("relevance", words.byRelevance)}
    ${sorted("date", words.byDate)}
  </p>`;
}
