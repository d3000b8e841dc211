/** A family as its document says it: each spelling with the number of its articles. */
export interface WrittenFamily {
  readonly see?: string;
  readonly heavy?: true;
  readonly members: readonly (readonly [term: string, articles: number])[];
}

/** A word as its document says it, beside what it is looked up by. */
export interface WrittenWord {
  readonly term: string;
  /** How much it stands as names do. */
  readonly name: number;
  /** As an article writes it; absent where none does. */
  readonly written?: string;
}
