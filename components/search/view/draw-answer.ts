import { html, nothing, render } from "lit-html";
import type { SearchResponse } from "@/lib/search/types.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import type { SearchState } from "../island/search-state.ts";
import { chipsView } from "./chips-view.ts";
import { facetsView } from "./facets-view.ts";
import { noticesView, statusOf } from "./notices-view.ts";
import { orderView } from "./order-view.ts";
import { pagesView } from "./pages-view.ts";
import { recordsView } from "./records-view.ts";
import { resultsView } from "./results-view.ts";
import type { SearchContext } from "./search-context.ts";
import { focusedChoice, settleChoices } from "./settle-choices.ts";
import { yearsView } from "./years-view.ts";

/** The places of the page that an answer is drawn into: `#search-<name>`. */
export type AnswerPlace = "status" | "order" | "results" | "facets" | "show" | "browse" | "recent";

/**
 * Draws an answer, or the page as it was before anything was asked (`null`).
 * @param counted - whether the answer has the counts of facets and years; without them, those drawn before stay.
 */
export function drawAnswer(
  place: (name: AnswerPlace) => HTMLElement,
  response: SearchResponse | null,
  state: SearchState,
  context: SearchContext,
  counted: boolean,
): void {
  const { locale, words } = context;
  const found = response?.kind === "results" ? response : null;
  const total = found?.total ?? 0;
  place("status").textContent = statusOf(response, state, context);
  place("browse").hidden = total + (found?.partial.length ?? 0) > 0;
  place("recent").hidden = response !== null;
  place("show").textContent = countPhrase(locale, words.show, total);
  render(found === null ? nothing : orderView(found, state, context), place("order"));
  const partial =
    found === null || found.partial.length === 0
      ? nothing
      : html`<p class="notice">${words.partial}</p>
          ${resultsView(found.partial, state.text, context)}`;
  render(
    found === null
      ? nothing
      : html`${chipsView(found, state, context)} ${noticesView(found, state, context)}
        ${recordsView(found.records, context)} ${resultsView(found.hits, state.text, context)}
        ${partial} ${pagesView(total, state, context)}`,
    place("results"),
  );
  if (!counted && total > 0) return;
  const facets = place("facets");
  const focused = focusedChoice(facets);
  // Where nothing is found, what was chosen stays, to be taken out again.
  render(
    found === null
      ? nothing
      : html`${yearsView(found.years, state, context)} ${facetsView(found, state, context)}`,
    facets,
  );
  settleChoices(facets, focused);
}
