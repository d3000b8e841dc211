/** A document that has something of a question. */
export interface ScoredDoc {
  readonly doc: number;
  readonly score: number;
  /** How much of the question it has, in the sum of its words' weights. */
  readonly coverage: number;
  /** How many of the question's groups it has, light ones not counted. */
  readonly groups: number;
}

/**
 * The documents that have something of a question, in no order: a place in all columns is one of them. Most are no
 * results, and an object for each would cost more than to score it.
 */
export interface Ranked {
  readonly docs: readonly number[];
  readonly scores: Readonly<Float64Array>;
  readonly coverage: Readonly<Float32Array>;
  readonly groups: Readonly<Uint8Array>;
}

/** The document at a place. */
export function docAt({ docs, scores, coverage, groups }: Ranked, at: number): ScoredDoc {
  return {
    doc: docs[at] ?? 0,
    score: scores[at] ?? 0,
    coverage: coverage[at] ?? 0,
    groups: groups[at] ?? 0,
  };
}

/** The places of the documents that are let through. */
export function placesOf(
  { docs }: Ranked,
  isIn: (doc: number, at: number) => boolean,
): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < docs.length; at++) if (isIn(docs[at] ?? 0, at)) places.push(at);
  return places;
}

/** The most that a column has at some places; 0 for none. */
export function mostOf(column: ArrayLike<number>, places: readonly number[]): number {
  let most = 0;
  for (const at of places) most = Math.max(most, column[at] ?? 0);
  return most;
}
