import type { FacetName, SearchResponse } from "@/lib/search/types.ts";
import { html, nothing, render, type TemplateResult } from "lit-html";
import { resultsPerPage, type SearchState, writeState } from "../island/search-state.ts";
import { chipsView } from "./chips-view.ts";
import { facetsView, focusedChoice, settleChoices } from "./facets-view.ts";
import { histogramView } from "./histogram-view.ts";
import { noticesView, statusOf } from "./notices-view.ts";
import { recordsView } from "./records-view.ts";
import { resultsView } from "./results-view.ts";
import type { SearchContext } from "./search-context.ts";

/** The way on and back, where there are more results than fit on a page. */
function pagesView(
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
function orderView(
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
      : html`${chipsView(found, state, context)} ${recordsView(found.records, context)}
        ${noticesView(found, state, context)} ${orderView(found.total, state, context)}
        ${resultsView(found.hits, state.text, context)} ${partial}
        ${pagesView(found.total, resultsPerPage, state, context)}`,
    places.results,
  );
  if (!counted && found !== null && found.total > 0) return;
  const focused = focusedChoice(places.facets);
  // Where nothing is found, what was chosen stays, to be taken out again.
  render(
    found === null
      ? nothing
      : html`${histogramView(found.years, state, context)}
        ${facetsView(found, state, context, toggle)}`,
    places.facets,
  );
  settleChoices(places.facets, focused);
}
