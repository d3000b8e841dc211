import { html, nothing, type TemplateResult } from "lit-html";
import type { FacetName, SearchResults } from "@/lib/search/types.ts";
import { facetParameters, toggleFacet, type SearchState } from "../island/search-state.ts";
import type { SearchContext } from "./search-context.ts";

/** Values of one facet that are seen at once (the chosen ones always are), and that unfold at most. */
const firstValues = 5;
const mostValues = 30;

/**
 * One thing that results can be narrowed by, as check boxes with counts: the chosen first, then by number of results.
 * A row is drawn over what stood in its place: whoever draws calls `settleChoices` afterwards.
 */
export function facetView(
  facet: FacetName,
  results: SearchResults,
  state: SearchState,
  { locale, words, label, knownLabel, number, show }: SearchContext,
): TemplateResult {
  const chosen = state.facets[facet] ?? [];
  const counts = new Map(results.facets[facet].map(({ value, count }) => [value, count]));
  // Values named equally often stand in the order of the reader's alphabet, or of their ids where there are too many
  // to know all their names.
  const { compare } = new Intl.Collator(locale);
  const names = new Map([...counts.keys()].map((value) => [value, knownLabel(facet, value)]));
  const allKnown = ![...names.values()].includes(null);
  const place = (value: string) => (allKnown ? names.get(value) : null) ?? value;
  const offered = [...counts]
    .sort(([a, m], [b, n]) => n - m || compare(place(a), place(b)))
    .slice(0, mostValues)
    .map(([value]) => value);
  const values = [...chosen, ...offered.filter((value) => !chosen.includes(value))];
  const choice = (value: string, name: string): TemplateResult =>
    html`<label>
      <input
        type="checkbox"
        name=${facetParameters[facet]}
        value=${value}
        ?checked=${chosen.includes(value)}
        @change=${() => {
          show(toggleFacet(state, facet, value));
        }}
      />
      <bdi>${name}</bdi>
      ${counts.has(value) ? html`<small>${number(counts.get(value) ?? 0)}</small>` : nothing}
    </label>`;
  const shown = Math.max(firstValues, chosen.length);
  const folded = values.slice(shown);
  return html`<fieldset>
    <legend>${words.facets[facet]}</legend>
    ${values.slice(0, shown).map((value) => choice(value, label(facet, value)))}
    ${
      folded.length === 0
        ? nothing
        : html`<details
            @toggle=${(event: Event) => {
              // Names of what is folded away are asked for when it is unfolded.
              if ((event.target as HTMLDetailsElement).open)
                for (const value of folded) label(facet, value);
            }}
          >
            <summary>${words.more.replace("{n}", number(folded.length))}</summary>
            ${folded.map((value) => choice(value, knownLabel(facet, value) ?? value))}
          </details>`
    }
  </fieldset>`;
}
