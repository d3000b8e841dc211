import { html, nothing, render } from "lit-html";
import type { FacetName, SearchResponse } from "@/lib/search/types.ts";
import { facetsView } from "./facets-view.ts";
import { histogramView } from "./histogram-view.ts";
import { noticesView, statusOf } from "./notices-view.ts";
import { orderView, pagesView } from "./pages-view.ts";
import { resultsView } from "./results-view.ts";
import type { SearchContext } from "./search-context.ts";
import { resultsPerPage, type SearchState } from "../island/search-state.ts";

/** The places of the page that an answer is drawn into. */
export interface AnswerPlaces {
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly facets: HTMLElement;
  /** What is offered instead of results. */
  readonly browse: HTMLElement;
}

/**
 * Draws an answer, or the page as it was before anything was asked (`null`).
 * @param counted - whether the answer has the counts of facets and years; without them, those drawn before stay.
 * @param toggle - called when the reader puts a facet's value in or takes it out.
 */
export function drawAnswer(
  places: AnswerPlaces,
  response: SearchResponse | null,
  state: SearchState,
  context: SearchContext,
  counted: boolean,
  toggle: (facet: FacetName, value: string) => void,
): void {
  const found = response?.kind === "results" ? response : null;
  const any = found !== null && found.total + found.partial.length > 0;
  places.status.textContent = statusOf(response, state, context);
  places.browse.hidden = any;
  const partial =
    found === null || found.partial.length === 0
      ? nothing
      : html`<p class="notice">${context.words.partial}</p>
          ${resultsView(found.partial, state.text, context)}`;
  render(
    found === null
      ? nothing
      : html`${noticesView(found, state, context)} ${orderView(found.total, state, context)}
        ${resultsView(found.hits, state.text, context)} ${partial}
        ${pagesView(found.total, resultsPerPage, state, context)}`,
    places.results,
  );
  if (!counted && found !== null && found.total > 0) return;
  const focused = places.facets.contains(document.activeElement) ? document.activeElement : null;
  // Where nothing is found, what was chosen stays, to be taken out again.
  render(
    found === null
      ? nothing
      : html`${histogramView(found.years, state, context)}
        ${facetsView(found, state, context, toggle)}`,
    places.facets,
  );
  if (focused instanceof HTMLInputElement) focusChoice(places.facets, focused);
}

/** A row that moves loses the focus, or is made anew in the other part of its list: whoever chose it goes on there. */
function focusChoice(facets: HTMLElement, { name, value }: HTMLInputElement): void {
  for (const box of facets.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
    if (box.value === value && box !== document.activeElement) box.focus();
}
