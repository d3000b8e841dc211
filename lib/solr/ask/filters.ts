import { asToken, type TermSet } from "../tokens.ts";

/** A query as Solr's JSON Query DSL has it, or as text. */
export type Filter = string | Readonly<Record<string, unknown>>;

/** Documents that have one or another value of a field; values with blanks are taken apart by what no key holds. */
export function anyOf(field: string, values: readonly string[]): Filter {
  const separator = "\u001f";
  return { terms: { f: field, separator, query: values.join(separator) } };
}

/** Articles that have a term of a set. */
export const withTerm = (terms: TermSet): Filter => anyOf("terms", terms.map(asToken));

/** Documents that all of some filters let through. */
export function allOf(filters: readonly Filter[]): Filter {
  const [first] = filters;
  return filters.length === 1 && first !== undefined ? first : { bool: { filter: filters } };
}

/** Documents that one or another of some filters lets through. */
export function eitherOf(filters: readonly Filter[]): Filter {
  const [first] = filters;
  return filters.length === 1 && first !== undefined ? first : { bool: { should: filters } };
}

/** Documents that a filter does not let through. */
export function not(filter: Filter): Filter {
  return { bool: { must: "*:*", must_not: filter } };
}

/** No document. */
export const nothing: Filter = "-*:*";

/** Numbers of the server are floats: a value that is compared with itself may be a little less. */
const ROUNDING = 1 - 1e-6;

/**
 * A function of which every document has a value. Of one that adds up queries, Solr says that only documents that all of them
 * find have one, and leaves the others out where it compares.
 */
export function ofAll(value: string): string {
  return `map(${value},0,0,0)`;
}

/**
 * How dear a function is to Solr, of which it counts all from a hundred on: such a filter is not kept, and is asked only of
 * documents that the others let through, the cheapest first.
 */
const COST = { coverage: 110, score: 120 } as const;
type Valued = keyof typeof COST;

/** Documents of which a function comes to so much. */
export function atLeast(value: number, of: Readonly<Record<Valued, string>>, by: Valued): Filter {
  return compared(`l=${value * ROUNDING}`, of, by);
}

/** Documents of which it comes to less. */
export function lessThan(value: number, of: Readonly<Record<Valued, string>>, by: Valued): Filter {
  return compared(`u=${value * ROUNDING} incu=false`, of, by);
}

function compared(limit: string, of: Readonly<Record<Valued, string>>, by: Valued): Filter {
  return `{!frange ${limit} cache=false cost=${COST[by]}}${ofAll(of[by])}`;
}
