import type { SearchResponse } from "@/lib/search/types.ts";
import { countPhrase } from "@/lib/strings/count-phrase.ts";
import { fill } from "@/lib/strings/fill.ts";
import type { SearchContext } from "./search-context.ts";
import { isNarrowed, type SearchState } from "../island/search-state.ts";

/** The sentence that says what was found, for the eye and for a screen reader. */
export function statusOf(
  response: SearchResponse | null,
  state: SearchState,
  { locale, words }: SearchContext,
): string {
  if (response === null) return "";
  if (response.kind === "problem") return words.problems[response.problem];
  const asked = state.text.trim();
  const query = `\u2068${asked}\u2069`;
  if (response.total === 0) {
    if (asked === "") return words.nothing;
    return fill(isNarrowed(state) ? words.nothingWithin : words.nothingFor, { query });
  }
  const count = countPhrase(locale, words.count, response.total);
  if (asked === "") return count;
  return fill(response.didYouMean === null ? words.countFor : words.countNear, { count, query });
}
