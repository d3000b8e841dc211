import type { TermSet } from "./term-sets.ts";

/** A query as Solr's JSON Query DSL has it, or as text. */
export type Filter = string | Readonly<Record<string, unknown>>;

/** Documents that have one or another value of a field; values with blanks are taken apart by what no key holds. */
export function anyOf(field: string, values: readonly string[], separator = "\u001f"): Filter {
  return { terms: { f: field, separator, query: values.join(separator) } };
}

/** Articles that have a term of a set. */
export const withTerm = (terms: TermSet): Filter => anyOf("terms", terms, " ");

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

/** Documents of which a function comes to so much. */
export function atLeast(value: number, of: string): Filter {
  return { frange: { l: value * ROUNDING, query: of } };
}
