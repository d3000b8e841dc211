import type { SolrAnswer, SolrClient, SolrFields, SolrQuestion } from "../client.ts";
import { validIn, type ArchiveState } from "../state.ts";

/** Between keys that are asked for together; no key holds it. */
const BETWEEN = "\u001f";

/** Entries of dictionaries that are kept, for as long as the state is asked; past that all are let go. */
const MOST_KEPT = 100_000;

/** One state of an archive on a server, as questions are put to it. */
export class AskedState {
  readonly #client: SolrClient;
  readonly #state: ArchiveState;

  constructor(client: SolrClient, state: ArchiveState) {
    this.#client = client;
    this.#state = state;
  }

  /** Puts a question to the documents of a type that are valid. */
  select(type: string, { filter = [], ...question }: SolrQuestion): Promise<SolrAnswer> {
    return this.#client.select(this.#state.collection, {
      ...question,
      filter: [`type:${type}`, ...validIn(this.#state.number), ...filter],
    });
  }

  /** What documents of a type hold in `data`, of those that some of a field's values lead to. */
  async find<T>(
    type: string,
    field: string,
    keys: readonly string[],
    more: Omit<SolrQuestion, "query" | "filter"> = {},
  ): Promise<readonly Found<T>[]> {
    const { response } = await this.select(type, {
      limit: keys.length,
      ...more,
      query: `{!terms f=${field} separator='${BETWEEN}' v=$keys}`,
      fields: ["data", "key", "articles"],
      params: { keys: keys.join(BETWEEN) },
    });
    return response.docs.map((fields) => readFound<T>(fields));
  }

  readonly #matched = new Map<string, Promise<readonly Found<unknown>[]>>();
  #kept = 0;

  /** The same of those whose field matches a query in Solr's syntax, of which `$key` is a parameter. */
  matching<T>(
    type: string,
    query: string,
    key: string,
    more: Pick<SolrQuestion, "sort" | "limit">,
  ): Promise<readonly Found<T>[]> {
    const asked = [type, query, key].join(BETWEEN);
    let found = this.#matched.get(asked);
    if (found === undefined) {
      found = this.select(type, {
        ...more,
        query,
        fields: ["data", "key", "articles"],
        params: { key },
      }).then(({ response }) => this.#keep(response.docs));
      this.#matched.set(asked, found);
      // A failed look-up must not be remembered.
      found.catch(() => this.#matched.delete(asked));
    }
    return found as Promise<readonly Found<T>[]>;
  }

  #keep(documents: readonly SolrFields[]): readonly Found<unknown>[] {
    // A look-up that finds nothing is kept too.
    this.#kept += documents.length + 1;
    if (this.#kept > MOST_KEPT) {
      this.#matched.clear();
      this.#kept = documents.length + 1;
    }
    return documents.map((fields) => readFound(fields));
  }
}

/** A document of a dictionary. */
export interface Found<T> {
  readonly key: string;
  readonly articles: number;
  readonly data: T;
}

function readFound<T>({ key, articles, data }: SolrFields): Found<T> {
  return {
    key: String(key),
    articles: typeof articles === "number" ? articles : 0,
    data: JSON.parse(String(data)) as T,
  };
}
