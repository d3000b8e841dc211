import { html, nothing, type TemplateResult } from "lit-html";
import { facetNames, type FacetName, type SearchResults } from "@/lib/search/types.ts";
import { facetParameters, type SearchState } from "../island/search-state.ts";
import type { SearchContext } from "./search-context.ts";

/** Values of one facet that are seen at once (the chosen ones always are), and that unfold at most. */
const firstValues = 5;
const mostValues = 30;

/**
 * What the results can be narrowed by, as check boxes with counts. A facet that would not narrow anything
 * (every result has its only value) is left out, unless it is in use. A row is drawn over what stood in its place:
 * whoever draws calls `settleChoices` afterwards.
 */
export function facetsView(
  results: SearchResults,
  state: SearchState,
  context: SearchContext,
  toggle: (facet: FacetName, value: string) => void,
): TemplateResult {
  const useful = (facet: FacetName): boolean =>
    results.facets[facet].some(({ count }) => count < results.total) ||
    (state.facets[facet] ?? []).length > 0;
  // Each facet has its place, empty or not, so that what the reader has unfolded stays that facet's.
  return html`${facetNames.map((facet) =>
    useful(facet) ? facetView(facet, results, state, context, toggle) : nothing,
  )}`;
}

function facetView(
  facet: FacetName,
  results: SearchResults,
  state: SearchState,
  { locale, words, label, knownLabel, number }: SearchContext,
  toggle: (facet: FacetName, value: string) => void,
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
          toggle(facet, value);
        }}
      />
      <bdi>${name}</bdi>
      ${counts.has(value) ? html`<span class="soft">${number(counts.get(value) ?? 0)}</span>` : nothing}
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

/** The box that has the focus, by what it says: rows are drawn over one another, and another may be in it then. */
export function focusedChoice(facets: HTMLElement): string | null {
  const focused = document.activeElement;
  return focused instanceof HTMLInputElement && facets.contains(focused) ? nameOf(focused) : null;
}

/** Makes each box what was drawn (it holds what the reader did to it), and lets whoever chose one go on there. */
export function settleChoices(facets: HTMLElement, focused: string | null): void {
  for (const box of facets.querySelectorAll<HTMLInputElement>("[type=checkbox]")) {
    box.checked = box.defaultChecked;
    if (nameOf(box) === focused && box !== document.activeElement) box.focus();
  }
}

const nameOf = ({ name, value }: HTMLInputElement): string => `${name} ${value}`;
