/** Terms of which an article has one or another. */
export type TermSet = readonly string[];

/**
 * The frequency that stands for a ratio of one. All frequencies of an article have to be less than 2³¹ together, which they
 * are for a quarter of a million different terms: in so long a text all have the least weight.
 */
export const FREQUENCY = 2 ** 16;

/** A term as it lies on the server, where blanks part terms; compounds hold one. */
export function asToken(term: string): string {
  return term.replaceAll(" ", "_");
}

/** A set in one text. */
export function asTokens(terms: TermSet): string {
  return terms.map(asToken).join(" ");
}
