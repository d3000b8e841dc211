import { html, nothing, type TemplateResult } from "lit-html";
import type { Locale } from "@/lib/locale/locale.ts";
import type { Relaxation, SearchResponse, SearchResults } from "@/lib/search/types.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import type { SearchContext } from "./search-context.ts";
import { unknownField, unknownLine } from "./unknown-view.ts";
import { isNarrowed, writeState, type SearchState } from "../island/search-state.ts";

/** The sentence that says what was found, for the eye and for a screen reader. */
export function statusOf(
  response: SearchResponse | null,
  state: SearchState,
  context: SearchContext,
): string {
  const { locale, words } = context;
  if (response === null) return "";
  if (response.kind === "problem") return words.problems[response.problem];
  const asked = state.text.trim();
  const query = `\u2068${asked}\u2069`;
  const unknown = unknownField(response);
  if (unknown !== null) return unknownLine(unknown, context);
  if (response.total === 0) {
    if (asked === "") return words.nothing;
    return fill(isNarrowed(state) ? words.nothingWithin : words.nothingFor, { query });
  }
  const count = countPhrase(locale, words.count, response.total);
  if (asked === "") return count;
  const given = givenUp(response.relaxed);
  if (given !== null) {
    const values = { query, ...given.values(locale) };
    return fill(countPhrase(locale, words[given.line], response.total), values);
  }
  const near = response.didYouMean !== null || isOnlyRomanised(response);
  return fill(near ? words.countNear : words.countFor, { count, query });
}

/** The line that says what the results have of a question that no article has in full, and what it needs. */
function givenUp(relaxed: SearchResults["relaxed"]): {
  readonly line: "countWithout" | "countSome" | "countApart";
  readonly values: (locale: Locale) => Readonly<Record<string, string>>;
} | null {
  const of = <K extends Relaxation["kind"]>(kind: K) =>
    relaxed.find((step): step is Extract<Relaxation, { kind: K }> => step.kind === kind);
  if (of("any-word")) return { line: "countSome", values: () => ({}) };
  const unknown = of("unknown-words");
  if (unknown) {
    const values = (locale: Locale) => ({ left: quoted(unknown.left, locale) });
    return { line: "countWithout", values };
  }
  const phrase = of("phrase");
  if (!phrase) return null;
  return { line: "countApart", values: () => ({ phrase: `\u2068${phrase.phrase}\u2069` }) };
}

/** Whether nothing of the question stands in an article but as a name in the other script. */
function isOnlyRomanised({ relaxed, hits }: SearchResults): boolean {
  const romanised = relaxed.find((step) => step.kind === "romanised");
  return romanised !== undefined && relaxed.length === 1 && hits.length > 0;
}

/** Words between the quotation marks of a language. */
function quoted(list: readonly string[], locale: Locale): string {
  const [comma, quote, unquote] = locale === "ar" ? ["، ", "«", "»"] : [", ", "“", "”"];
  return list.map((word) => `${quote}\u2068${word}\u2069${unquote}`).join(comma);
}

/** What the reader must know of how these results came about: what was given up, what may have been meant. */
export function noticesView(
  results: SearchResults,
  state: SearchState,
  { words, locale, date }: SearchContext,
): TemplateResult {
  // The status says what the results have instead of words and phrases; the rest is said here.
  const sentences = results.relaxed.flatMap((step) => {
    if (step.kind === "date") return fill(words.relaxedDate, { date: date(step.date) });
    return step.kind === "unknown-words"
      ? fill(words.unknownWords, { words: quoted(step.words, locale) })
      : [];
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
