import type { SearchEngine, SearchResponse } from "@/lib/search/types.ts";
import { asksNothing, pagesOf, requestOf, type SearchState } from "./search-state.ts";
import { withParameters } from "./understood-state.ts";

/** What can be drawn of an answer at one time, or the state that should have been asked instead. */
export type Answer =
  | {
      /** `null` where nothing is asked. */
      readonly response: SearchResponse | null;
      /** Whether it has the counts of facets and years. */
      readonly counted: boolean;
      readonly instead?: undefined;
    }
  | { readonly instead: SearchState };

/**
 * Asks for what a state of the search page asks for, and yields the answer as it comes: the results first; what
 * they can be narrowed by needs another file, and may come after them. A page that there is not gives way to the last one,
 * and a question with fields to its words and the fields as parameters.
 * @param typing - whether the last word may be unfinished.
 * @param atOnce - whether the counts are asked for with the results.
 * @throws what the engine throws; what was yielded before stays true.
 */
export async function* answersTo(
  state: SearchState,
  engine: SearchEngine,
  typing: boolean,
  atOnce = false,
): AsyncGenerator<Answer> {
  if (asksNothing(state)) {
    yield { response: null, counted: true };
    return;
  }
  for (const counted of atOnce ? [true] : [false, true]) {
    const response = await engine.search(requestOf(state, typing, counted));
    const instead = otherState(state, response, typing);
    if (instead !== state) {
      yield { instead };
      return;
    }
    yield { response, counted };
  }
}

function otherState(state: SearchState, response: SearchResponse, typing: boolean): SearchState {
  const pages = pagesOf(response);
  if (state.page > pages) return { ...state, page: pages };
  return !typing && response.kind === "results"
    ? withParameters(state, response.understood)
    : state;
}
