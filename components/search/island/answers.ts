import type { SearchEngine, SearchResponse } from "@/lib/search/types.ts";
import { asksNothing, requestOf, type SearchState } from "./search-state.ts";

/** What can be drawn of an answer at one time. */
export interface Answer {
  /** `null` where nothing is asked. */
  readonly response: SearchResponse | null;
  /** Whether it has the counts of facets and years. */
  readonly counted: boolean;
}

/**
 * Asks for what a state of the search page asks for, and yields the answer as it comes: the results first; what
 * they can be narrowed by needs another file, and may come after them.
 * @param typing - whether the last word may be unfinished.
 * @throws what the engine throws; what was yielded before stays true.
 */
export async function* answersTo(
  state: SearchState,
  engine: SearchEngine,
  typing: boolean,
): AsyncGenerator<Answer> {
  if (asksNothing(state)) {
    yield { response: null, counted: true };
    return;
  }
  for (const counted of [false, true])
    yield { response: await engine.search(requestOf(state, typing, counted)), counted };
}
