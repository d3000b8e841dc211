import { asToken } from "../tokens.ts";
import type { Reading } from "./word-plan.ts";

/** Terms that Solr adds up in one query; it takes no more than a thousand and some. */
const MOST_ADDED = 1000;

/** A list in parts that Solr can add up. */
export function partsToAdd<T>(list: readonly T[]): readonly (readonly T[])[] {
  const parts = Math.ceil(list.length / MOST_ADDED);
  return Array.from({ length: parts }, (_, at) =>
    list.slice(at * MOST_ADDED, (at + 1) * MOST_ADDED),
  );
}

/** A query in Solr's syntax whose score is the sum of the weights of some terms, each by its share. */
export function termSum(terms: Reading["terms"]): string {
  const written = terms.map(({ term, share }) =>
    share === 1 ? asToken(term) : `${asToken(term)}|${share.toPrecision(9)}`,
  );
  return `{!field f=terms v='${written.join(" ").replace(/['\\]/g, "\\$&")}'}`;
}

/** Puts texts into parameters, by which queries in queries name them. */
export class ParameterWriter {
  readonly params: Record<string, string> = {};
  readonly #names = new Map<string, string>();

  put(text: string): string {
    let name = this.#names.get(text);
    if (name === undefined) {
      name = `p${this.#names.size}`;
      this.#names.set(text, name);
      this.params[name] = text;
    }
    return `$${name}`;
  }
}
