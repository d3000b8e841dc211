import { html, nothing, type TemplateResult } from "lit-html";
import { resultsPerPage, writeState, type SearchState } from "../island/search-state.ts";
import type { SearchContext } from "./search-context.ts";

/** The way on and back, where there are more results than fit on a page. */
export function pagesView(
  total: number,
  state: SearchState,
  { words, number }: SearchContext,
): TemplateResult | typeof nothing {
  const pages = Math.ceil(total / resultsPerPage);
  if (pages < 2) return nothing;
  const step = (page: number, text: string): TemplateResult | typeof nothing =>
    page < 1 || page > pages
      ? nothing
      : html`<a href="?${writeState({ ...state, page }).toString()}">${text}</a>`;
  return html`<nav class="pages" aria-label=${words.pages}>
    ${step(state.page - 1, words.previous)}
    <span
      >${words.pageOf.replace("{page}", number(state.page)).replace("{pages}", number(pages))}</span
    >
    ${step(state.page + 1, words.next)}
  </nav>`;
}
