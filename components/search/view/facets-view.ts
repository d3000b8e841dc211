import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { facetNames, type FacetName, type SearchResults } from "@/lib/search/types.ts";
import { facetParameters, type SearchState } from "../island/search-state.ts";
import type { SearchContext } from "./search-context.ts";

/** Values of one facet that are seen at once (the chosen ones always are), and that unfold at most. */
const firstValues = 5;
const mostValues = 30;

/**
 * What the results can be narrowed by, as check boxes with counts. A facet that would not narrow anything
 * (every result has its only value) is left out, unless it is in use.
 */
export function facetsView(
  results: SearchResults,
  state: SearchState,
  context: SearchContext,
  toggle: (facet: FacetName, value: string) => void,
): TemplateResult {
  const useful = facetNames.filter((facet) => {
    const counts = results.facets[facet];
    const narrows = counts.some(({ count }) => count < results.total);
    return narrows || (state.facets[facet] ?? []).length > 0;
  });
  return html`${repeat(
    useful,
    (facet) => facet,
    (facet) => facetView(facet, results, state, context, toggle),
  )}`;
}

function facetView(
  facet: FacetName,
  results: SearchResults,
  state: SearchState,
  { locale, words, label, number }: SearchContext,
  toggle: (facet: FacetName, value: string) => void,
): TemplateResult {
  const chosen = state.facets[facet] ?? [];
  const counts = new Map(results.facets[facet].map(({ value, count }) => [value, count]));
  // Values named equally often stand in the order of the reader's alphabet, not of their ids.
  const { compare } = new Intl.Collator(locale);
  const offered = [...counts]
    .sort(([a, m], [b, n]) => n - m || compare(label(facet, a), label(facet, b)))
    .slice(0, mostValues)
    .map(([value]) => value);
  const values = [...chosen, ...offered.filter((value) => !chosen.includes(value))];
  // A box holds what the reader did to it: each value keeps its own row, wherever that moves to.
  const rows = (some: readonly string[]) => repeat(some, (value) => value, choice);
  const choice = (value: string): TemplateResult =>
    html`<label>
      <input
        type="checkbox"
        name=${facetParameters[facet]}
        value=${value}
        .checked=${live(chosen.includes(value))}
        @change=${() => {
          toggle(facet, value);
        }}
      />
      <bdi>${label(facet, value)}</bdi>
      ${counts.has(value) ? html`<span class="soft">${number(counts.get(value) ?? 0)}</span>` : nothing}
    </label>`;
  const shown = Math.max(firstValues, chosen.length);
  const folded = values.slice(shown);
  return html`<fieldset>
    <legend>${words.facets[facet]}</legend>
    ${rows(values.slice(0, shown))}
    ${
      folded.length === 0
        ? nothing
        : html`<details>
            <summary>${words.more.replace("{n}", number(folded.length))}</summary>
            ${rows(folded)}
          </details>`
    }
  </fieldset>`;
}
