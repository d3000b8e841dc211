import { fold } from "../../../arabic/fold.ts";
import { nameKey } from "../../files/names.ts";
import type { Dictionaries } from "../../files/open.ts";
import { facetNames, type FacetName, type SearchFilters } from "../../types.ts";
import { fixedValue } from "./fixed-value.ts";
import type { Field, ParsedQuery } from "../parse.ts";

/** Tells the value of a facet that a reader means. */
export type ValueOf = (facet: FacetName, asked: string) => string;

/** The values that articles have, by facet, each with as many entries as articles have it. */
export interface HeldValues {
  readonly facets: Readonly<Record<FacetName, ReadonlyMap<string, { readonly length: number }>>>;
}

/** What the fields of a query ask for by name. */
export interface ResolvedValues {
  readonly valueOf: ValueOf;
  /** Fields whose value no article has, with those that come nearest. */
  readonly unknown: ReadonlyMap<Field, readonly string[]>;
}

/** The values that may be meant by one that is asked for by itself, whatever its case. */
export function knownCandidates(asked: string): readonly string[] {
  return [asked, asked.toUpperCase(), asked.toLowerCase()];
}

/** The value that is asked for by itself, whatever its case, or that every archive knows; null where it may be a name. */
function knownValue({ facets }: HeldValues, facet: FacetName, asked: string): string | null {
  return knownCandidates(asked).find((each) => facets[facet].has(each)) ?? fixedValue(facet, asked);
}

/**
 * Looks up what a request and its query ask for by name: of the files of names only those that hold one of them are
 * read, and none where values stand for themselves.
 */
export async function resolveValues(
  files: Pick<Dictionaries, "names">,
  facts: HeldValues,
  filters: SearchFilters,
  query: ParsedQuery,
): Promise<ResolvedValues> {
  const filtered = facetNames.flatMap((facet) =>
    (filters.facets?.[facet] ?? []).map((value) => ({ facet, value })),
  );
  const keys = [...filtered, ...query.fields].flatMap(({ facet, value }) =>
    knownValue(facts, facet, value) === null ? [nameKey(facet, value)] : [],
  );
  const found = new Map<string, string | undefined>();
  await Promise.all(
    keys.map(async (key) => {
      found.set(key, (await files.names.find(key))?.get(key));
    }),
  );
  const known = (facet: FacetName, asked: string) =>
    knownValue(facts, facet, asked) ?? found.get(nameKey(facet, asked));
  const lost = query.fields.filter(({ facet, value }) => known(facet, value) === undefined);
  const near = await Promise.all(lost.map((field) => nearestValues(files, facts, field)));
  return {
    valueOf: (facet, asked) => known(facet, asked) ?? asked,
    unknown: new Map(lost.map((field, at) => [field, near[at] ?? []])),
  };
}

/** Values that are offered in the place of an unknown one, and blocks of names that are read for them. */
const MOST_NEAR = 3;
const MOST_BLOCKS = 2;
const LONGEST_NAME = 60;

/** The values of a facet whose names are nearest to what was asked for; where none is near, those of most articles. */
async function nearestValues(
  files: Pick<Dictionaries, "names">,
  { facets }: HeldValues,
  { facet, value: asked }: Field,
): Promise<string[]> {
  const key = nameKey(facet, asked);
  const start = nameKey(facet, "");
  const blocks = await files.names.around(key, start, MOST_BLOCKS);
  const wanted = fold(asked).slice(0, LONGEST_NAME);
  const near = blocks
    .flatMap((names) => [...names])
    .filter(([name, value]) => name.startsWith(start) && facets[facet].has(value))
    .map(([name, value]) => ({ value, distance: distanceOf(wanted, name.slice(start.length)) }))
    .filter(({ distance }) => distance <= Math.max(1, wanted.length / 3))
    .sort((a, b) => a.distance - b.distance || (a.value < b.value ? -1 : 1));
  const frequent = [...facets[facet]].sort(
    ([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1),
  );
  const values =
    near.length > 0 ? near.map(({ value }) => value) : frequent.map(([value]) => value);
  return [...new Set(values)].slice(0, MOST_NEAR);
}

/** Letters to add, leave out or change to make one word another (Levenshtein); both of bounded length. */
function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > LONGEST_NAME / 3) return LONGEST_NAME;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + Number(letter !== b[j]);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? LONGEST_NAME;
}
