import { DAYS_OF_YEAR, type Facts } from "../files/facts.ts";
import type { IndexFiles } from "../files/open.ts";
import { SLOTS } from "../rank/bm25.ts";
import { facetNames, type FacetName, type SearchFilters } from "../types.ts";
import type { QueryItem } from "./asked-words.ts";
import type { ParsedQuery } from "./parse.ts";
import type { ValueOf } from "./fields/resolve-values.ts";
import { resolveWord, type Match } from "./resolve/resolve-word.ts";

/**
 * Which articles the filters of a request and the fields of its query let through. Values of one facet are
 * alternatives, and so are the query's years; facets, the query's years and those of the filters must all hold,
 * and no field with a minus. An undated article is in no year.
 */
export function narrow(
  facts: Facts,
  filters: SearchFilters,
  query: ParsedQuery,
  valueOf: ValueOf,
): (doc: number) => boolean {
  const docsWith = (facet: FacetName, values: readonly string[]) =>
    new Set(values.flatMap((value) => facts.facets[facet].get(valueOf(facet, value)) ?? []));
  const sets: Set<number>[] = [];
  const without: Set<number>[] = [];
  for (const facet of facetNames) {
    const written = (not: boolean) =>
      query.fields.filter((field) => field.facet === facet && field.not === not);
    const asked = [...(filters.facets?.[facet] ?? []), ...written(false).map(({ value }) => value)];
    if (asked.length > 0) sets.push(docsWith(facet, asked));
    without.push(
      docsWith(
        facet,
        written(true).map(({ value }) => value),
      ),
    );
  }
  const inYears = yearFilter(filters, query);
  return (doc) => {
    const day = facts.days[doc] ?? 0;
    if (!inYears(day === 0 ? null : Math.floor(day / DAYS_OF_YEAR))) return false;
    return sets.every((set) => set.has(doc)) && !without.some((set) => set.has(doc));
  };
}

/** Which years are let through; null is that of an undated article. */
function yearFilter(filters: SearchFilters, query: ParsedQuery): (year: number | null) => boolean {
  const { from = -Infinity, to = Infinity } = filters;
  const wanted = query.years.filter(({ not }) => !not);
  const anyYear = wanted.length === 0 && filters.from === undefined && filters.to === undefined;
  const isIn = (year: number, range: { from: number; to: number }) =>
    range.from <= year && year <= range.to;
  return (year) => {
    if (year === null) return anyYear;
    if (!isIn(year, { from, to })) return false;
    if (wanted.length > 0 && !wanted.some((range) => isIn(year, range))) return false;
    return !query.years.some((range) => range.not && isIn(year, range));
  };
}

/** Whether a request narrows at all. */
export function isNarrowing(filters: SearchFilters, query: ParsedQuery): boolean {
  return (
    Object.values(filters.facets ?? {}).some((values) => values.length > 0) ||
    filters.from !== undefined ||
    filters.to !== undefined ||
    query.fields.length > 0 ||
    query.years.length > 0
  );
}

/** The articles in which all words of an excluded item stand. */
export async function docsWithAll(
  files: IndexFiles,
  { words }: Pick<QueryItem, "words">,
): Promise<ReadonlySet<number>> {
  const resolved = await Promise.all(words.map(({ term }) => resolveWord(files, term, "none")));
  const [first = new Set<number>(), ...rest] = resolved.map(
    ({ matches }) => new Set(docsOf(matches.filter(({ kind }) => kind === "word"))),
  );
  return new Set([...first].filter((doc) => rest.every((docs) => docs.has(doc))));
}

/** The articles that have a word, as whatever it was taken for. */
export function docsOf(matches: readonly Match[]): number[] {
  return matches
    .flatMap((match) => match.family.members)
    .flatMap(({ postings }) => postings.map((posting) => Math.floor(posting / SLOTS)));
}
