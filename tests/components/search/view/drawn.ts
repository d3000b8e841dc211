import {
  searchContext,
  type SearchContext,
} from "../../../../components/search/view/search-context.ts";
import { rareDateText } from "../../../../components/search/island/rare-dates.ts";
import type { Locale } from "../../../../lib/locale/locale.ts";
import { noFacets } from "../../../../lib/search/show/counts.ts";
import type { SearchResults } from "../../../../lib/search/types.ts";
import { stringsFor } from "../../../../lib/strings/strings-for.ts";

/** What the views are given on a page of the archive at `/archive`, with every name known. */
export function context(locale: Locale): SearchContext {
  const { results: words, sections, counts, translationState, list } = stringsFor(locale);
  const labels = { name: (_: string, value: string) => value, known: () => null };
  return searchContext(locale, {
    words: { ...words, sections, articles: counts.articles, translationState, named: list.named },
    basePath: "/archive",
    labels,
    dates: { text: (edtf) => rareDateText(edtf, locale) },
    yearsOf: () => [],
    show: () => undefined,
  });
}

/** An answer that found nothing, but for what is given. */
export function results(found: Partial<SearchResults>): SearchResults {
  return {
    ...{ kind: "results", records: [], total: 0, hits: [], partial: [], facets: noFacets },
    ...{ years: [], relaxed: [], understood: [], didYouMean: null },
    ...found,
  };
}

/** The HTML that lit would draw, without its blanks; event handlers left out. */
export function htmlOf(drawn: unknown): string {
  if (Array.isArray(drawn)) return drawn.map(htmlOf).join("");
  if (typeof drawn === "string" || typeof drawn === "number") return String(drawn);
  if (typeof drawn !== "object" || drawn === null || !("strings" in drawn)) return "";
  const { strings, values } = drawn as { strings: readonly string[]; values: readonly unknown[] };
  return strings
    .map((part, at) => part + htmlOf(values[at]))
    .join("")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/> | (?=<)/g, (blank) => blank.trim());
}
