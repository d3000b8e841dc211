import { html, nothing, type TemplateResult } from "lit-html";
import type { SearchContext } from "./search-context.ts";
import { writeState, type SearchState } from "./search-state.ts";

/** The order of the results and, where there are more than fit on a page, the way on and back. */
export function pagesView(
  total: number,
  perPage: number,
  state: SearchState,
  { words, number }: SearchContext,
): TemplateResult | typeof nothing {
  const pages = Math.ceil(total / perPage);
  if (total < 2) return nothing;
  const address = (change: Partial<SearchState>): string =>
    `?${writeState({ ...state, ...change }).toString()}`;
  const step = (page: number, text: string): TemplateResult | typeof nothing =>
    page < 1 || page > pages ? nothing : html`<a href=${address({ page })}>${text}</a>`;
  const sorted = (sort: SearchState["sort"], text: string): TemplateResult =>
    html`<a href=${address({ sort, page: 1 })} aria-current=${state.sort === sort}>${text}</a>`;
  return html`<nav class="pages" aria-label=${words.pages}>
    ${
      pages > 1
        ? html`${step(state.page - 1, words.previous)}
            <span
              >${words.pageOf
                .replace("{page}", number(state.page))
                .replace("{pages}", number(pages))}</span
            >
            ${step(state.page + 1, words.next)}`
        : nothing
    }
    <span
      >${words.sortBy} ${sorted("relevance", words.byRelevance)}
      ${sorted("date", words.byDate)}</span
    >
  </nav>`;
}
