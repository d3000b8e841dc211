import { html, nothing, type TemplateResult } from "lit-html";
import type { SearchContext } from "./search-context.ts";
import { writeState, type SearchState } from "../island/search-state.ts";

/** The way on and back, where there are more results than fit on a page. */
export function pagesView(
  total: number,
  perPage: number,
  state: SearchState,
  { words, number }: SearchContext,
): TemplateResult | typeof nothing {
  const pages = Math.ceil(total / perPage);
  if (pages < 2) return nothing;
  const address = (change: Partial<SearchState>): string =>
    `?${writeState({ ...state, ...change }).toString()}`;
  const step = (page: number, text: string): TemplateResult | typeof nothing =>
    page < 1 || page > pages ? nothing : html`<a href=${address({ page })}>${text}</a>`;
  return html`<nav class="pages" aria-label=${words.pages}>
    ${step(state.page - 1, words.previous)}
    <span
      >${words.pageOf.replace("{page}", number(state.page)).replace("{pages}", number(pages))}</span
    >
    ${step(state.page + 1, words.next)}
  </nav>`;
}

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
