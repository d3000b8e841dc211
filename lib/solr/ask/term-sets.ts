import { asTokens, type TermSet } from "../tokens.ts";
import type { AskedState } from "./asked-state.ts";

/** A query in Solr's syntax of the articles that have a term of a set; `value` is a parameter, or the terms. */
export const termsQuery = (value: string) => `{!terms f=terms separator=" " v=${value}}`;

/**
 * Counts the articles that have any term of a set, for several sets at once.
 *
 * @returns the counts, in the order of the sets.
 */
export async function countSets(
  state: AskedState,
  sets: readonly TermSet[],
): Promise<readonly number[]> {
  const texts = sets.map(asTokens);
  const asked = [...new Set(texts)].filter((text) => text !== "");
  const { facets = {} } =
    asked.length === 0
      ? {}
      : await state.select("article", {
          query: "*:*",
          limit: 0,
          facet: Object.fromEntries(
            asked.map((_, at) => [`s${at}`, { type: "query", q: termsQuery(`$s${at}`) }]),
          ),
          params: Object.fromEntries(asked.map((text, at) => [`s${at}`, text])),
        });
  return texts.map((text) => {
    const facet = facets[`s${asked.indexOf(text)}`] as { count: number } | undefined;
    return facet?.count ?? 0;
  });
}
