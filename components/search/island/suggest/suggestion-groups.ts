import type { Locale } from "@/lib/locale/locale.ts";
import { nameIn } from "@/lib/locale/name-in.ts";
import { recordFacets, type Completions, type RecordFacet } from "@/lib/search/types.ts";
import type { SearchWords } from "../../view/search-context.ts";
import type { SuggestionGroup } from "./suggestions.ts";

/** The word that is being typed, or was last. */
export const lastWord = /[\p{L}\p{M}\p{N}\u0640]+\s*$/u;

/** The section of the site whose name heads a group. */
const headings = {
  country: "countries",
  person: "people",
  organisation: "organisations",
  outlet: "outlets",
  system: "systems",
  event: "events",
} as const satisfies Record<RecordFacet, keyof SearchWords["sections"]>;

/**
 * What is offered while a reader types: records by their kind, under the names that the page shows them by, and then words;
 * nothing twice, and no empty group.
 *
 * @param typed what stands in the box; a word that is offered takes the place of its last one.
 */
export function suggestionGroups(
  { records, words }: Completions,
  typed: string,
  { sections, offeredWords }: Pick<SearchWords, "sections" | "offeredWords">,
  locale: Locale,
): SuggestionGroup[] {
  const taken = new Set<string>();
  const fresh = (option: string) => !taken.has(option) && taken.add(option);
  const groups = recordFacets.map((facet) => ({
    heading: sections[headings[facet]],
    options: records
      .filter((record) => record.facet === facet)
      .map(({ label }) => nameIn(label, locale).text)
      .filter(fresh),
  }));
  const completed = words.map((word) => typed.replace(lastWord, () => word)).filter(fresh);
  return [...groups, { heading: offeredWords, options: completed }].filter(
    ({ options }) => options.length > 0,
  );
}
