import { html, nothing, type TemplateResult } from "lit-html";
import type { SearchResults } from "@/lib/search/types.ts";
import type { SearchContext } from "./search-context.ts";
import { writeState, type SearchState } from "../island/search-state.ts";

/** Results by year, as bars that narrow the search to their year. Nothing for fewer than two years. */
export function histogramView(
  years: SearchResults["years"],
  state: SearchState,
  { words, number }: SearchContext,
): TemplateResult | typeof nothing {
  const narrowed = state.from !== null || state.to !== null;
  if (years.length < 2 && !narrowed) return nothing;
  const most = Math.max(1, ...years.map(({ count }) => count));
  const address = (from: number | null, to: number | null): string =>
    `?${writeState({ ...state, from, to, page: 1 }).toString()}`;
  return html`<section class="years" aria-label=${words.byYear}>
    <h2>${words.byYear}</h2>
    <ul>
      ${years.map(
        ({ year, count }) =>
          html`<li>
            <a href=${address(year, year)} aria-current=${state.from === year && state.to === year}>
              <span class="bar" style="--share:${count / most}"></span>
              <span>${year}</span> <span class="soft">${number(count)}</span>
            </a>
          </li>`,
      )}
    </ul>
    ${narrowed ? html`<p><a href=${address(null, null)}>${words.allYears}</a></p>` : nothing}
  </section>`;
}
