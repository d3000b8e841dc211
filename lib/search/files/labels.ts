import { spreadHash } from "../../base/fnv.ts";
import type { FacetName } from "../types.ts";

/** Names of values in one language: facet → value → name. */
export type Labels = Partial<Readonly<Record<FacetName, Readonly<Record<string, string>>>>>;

/** What a page reads first: the names of the values that most articles have, and how many parts hold the others. */
export interface CommonLabels {
  readonly labels: Labels;
  /** A power of two, or 0 where there are no others. */
  readonly parts: number;
}

/** So many values of each facet are named in the file that is read first: countries all. */
const common = 30;
/** About so many names are in a part, so that one costs less than asking for it. */
const namesInPart = 12;

/** The number of the part that names a value, where so many parts hold what is not common. */
export function partOfValue(facet: FacetName, value: string, parts: number): number {
  return spreadHash(`${facet} ${value}`) % parts;
}

/** The file with the common names in a language, or with a part of the others; below the folder of the index. */
export function labelsFile(locale: string, part?: number): string {
  return `labels-${locale}${part === undefined ? "" : `/${part.toString(36)}`}.json`;
}

/**
 * Cuts names into files: what a search has to load of them does not grow with their number.
 * @param named of each facet the values with their names, those of most articles first
 * @param whole facets that are small in every archive, and stay together
 */
export function cutLabels(
  named: Partial<Readonly<Record<FacetName, readonly (readonly [value: string, name: string])[]>>>,
  whole: readonly FacetName[],
): { readonly first: CommonLabels; readonly parts: readonly Labels[] } {
  const facets = Object.entries(named) as [FacetName, readonly (readonly [string, string])[]][];
  const split = facets.map(([facet, values]) => {
    const most = whole.includes(facet) ? values.length : common;
    return { facet, first: values.slice(0, most), rest: values.slice(most) };
  });
  const others = split.reduce((sum, { rest }) => sum + rest.length, 0);
  const count = others === 0 ? 0 : 2 ** Math.max(0, Math.ceil(Math.log2(others / namesInPart)));
  const parts: Partial<Record<FacetName, Record<string, string>>>[] = Array.from(
    { length: count },
    () => ({}),
  );
  for (const { facet, rest } of split) {
    for (const [value, name] of rest) {
      const part = parts[partOfValue(facet, value, count)];
      if (part) (part[facet] ??= {})[value] = name;
    }
  }
  const labels = Object.fromEntries(
    split.map(({ facet, first }) => [facet, Object.fromEntries(first)]),
  );
  return { first: { labels, parts: count }, parts };
}
