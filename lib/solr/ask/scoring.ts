/** How articles of a request are scored, in functions of Solr's. */
export interface Scoring {
  readonly score: string;
  /** How much of the question an article has. */
  readonly coverage: string;
  /** How much of the question an article must have to score so much. */
  readonly coverageFor: (score: number) => number;
  readonly params: Readonly<Record<string, string>>;
}

/** What is seen of articles without scoring all. */
export interface Peeked {
  readonly coverage: number;
  readonly score: number;
}

/** Articles that are only counted, or put in order by date. */
export const unscored: Scoring = { score: "0", coverage: "0", coverageFor: () => 0, params: {} };
