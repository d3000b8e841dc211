import { html, nothing, type TemplateResult } from "lit-html";
import type { SearchResponse, SearchResults } from "@/lib/search/types.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import type { SearchContext } from "./search-context.ts";
import { isNarrowed, writeState, type SearchState } from "../island/search-state.ts";

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

/** What the reader must know of how these results came about: what was given up, what may have been meant. */
export function noticesView(
  results: SearchResults,
  state: SearchState,
  { words, locale, date }: SearchContext,
): TemplateResult {
  const [comma, quote, unquote] = locale === "ar" ? ["، ", "«", "»"] : [", ", "“", "”"];
  const sentences = results.relaxed.map((step) => {
    if (step.kind === "phrase") return fill(words.relaxedPhrase, { phrase: step.phrase });
    if (step.kind === "date") return fill(words.relaxedDate, { date: date(step.date) });
    if (step.kind === "any-word") return words.relaxedAnyWord;
    return fill(words.relaxedUnknown, {
      words: step.words.map((word) => quote + word + unquote).join(comma),
    });
  });
  const meant = results.didYouMean;
  const [before, after] = words.didYouMean.split("{word}");
  return html`${sentences.map((sentence) => html`<p class="notice">${sentence}</p>`)}
  ${
    meant === null
      ? nothing
      : html`<p class="notice">
          ${before}<a href="?${writeState({ ...state, text: meant, page: 1 }).toString()}"
            ><bdi>${meant}</bdi></a
          >${after}
        </p>`
  }`;
}
