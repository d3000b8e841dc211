import { DAYS_OF_YEAR, type Facts } from "../files/facts.ts";
import { facetNames, type FacetCount, type FacetName, type SearchResults } from "../types.ts";

/** Facets without any count, for a response that was not asked for them. */
export const noFacets: SearchResults["facets"] = {
  country: [],
  mention: [],
  person: [],
  organisation: [],
  system: [],
  event: [],
  kind: [],
  language: [],
  outlet: [],
};

/** Counts the articles found by the values of every facet, and by year. */
export function countsOf(
  facts: Facts,
  found: readonly { readonly doc: number }[],
): Pick<SearchResults, "facets" | "years"> {
  const docs = new Set(found.map(({ doc }) => doc));
  return { facets: countFacets(facts, docs), years: countYears(facts, docs) };
}

/** Counts every value of every facet over all articles found, most frequent first. */
export function countFacets(facts: Facts, found: ReadonlySet<number>): SearchResults["facets"] {
  const counted = facetNames.map((facet): [FacetName, FacetCount[]] => {
    const counts: FacetCount[] = [];
    for (const [value, docs] of facts.facets[facet]) {
      let count = 0;
      for (const doc of docs) if (found.has(doc)) count++;
      if (count > 0) counts.push({ value, count });
    }
    counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return [facet, counts];
  });
  return Object.fromEntries(counted) as Record<FacetName, FacetCount[]>;
}

/** Counts the articles found by year, ascending; undated ones are left out. */
export function countYears(facts: Facts, found: ReadonlySet<number>): SearchResults["years"] {
  const counts = new Map<number, number>();
  for (const doc of found) {
    const year = Math.floor((facts.days[doc] ?? 0) / DAYS_OF_YEAR);
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count }));
}
