import type { RecordCard, SearchEngine, SearchResults } from "@/lib/search/types.ts";

/** The articles of records by year, each asked for when its card is shown. */
export class RecordYears {
  readonly #engine: Pick<SearchEngine, "search">;
  readonly #changed: () => void;
  readonly #known = new Map<string, SearchResults["years"]>();

  /** @param changed called when what was missing has come. */
  constructor(engine: Pick<SearchEngine, "search">, changed: () => void) {
    this.#engine = engine;
    this.#changed = changed;
  }

  /**
   * None until they have come, and where they cannot be had.
   * @param ask whether to ask for those that have not come.
   */
  of({ facet, value, articles }: RecordCard, ask: boolean): SearchResults["years"] {
    const key = `${facet} ${value}`;
    const known = this.#known.get(key);
    if (known !== undefined || !ask) return known ?? [];
    this.#known.set(key, []);
    // Where no article is about a country, its card is of those that mention it.
    const facets = { [facet === "country" && articles === 0 ? "mention" : facet]: [value] };
    void this.#engine
      .search({ text: "", filters: { facets }, limit: 0 })
      .then((found) => {
        if (found.kind !== "results") return;
        this.#known.set(key, found.years);
        this.#changed();
      })
      .catch(() => undefined);
    return [];
  }
}
