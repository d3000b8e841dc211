import type { SearchResponse } from "@/lib/search/types.ts";
import { countPhrase } from "@/lib/strings/count-phrase.ts";
import type { SearchContext } from "./search-context.ts";
import type { SearchState } from "./search-state.ts";

/** The sentence that says what was found, for the eye and for a screen reader. */
export function statusOf(
  response: SearchResponse | null,
  state: SearchState,
  { locale, words }: SearchContext,
): string {
  if (response === null) return "";
  if (response.kind === "problem") return words.problems[response.problem];
  const query = state.text.trim();
  if (response.total === 0)
    return query === ""
      ? words.nothing
      : words.nothingFor.replace("{query}", `\u2068${query}\u2069`);
  const count = countPhrase(locale, words.count, response.total);
  return query === ""
    ? count
    : words.countFor.replace("{count}", count).replace("{query}", `\u2068${query}\u2069`);
}
