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
