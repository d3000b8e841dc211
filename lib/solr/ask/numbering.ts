import type { ShownArticle } from "../../search/files/article.ts";
import type { ScoredDoc } from "../../search/rank/ranked.ts";
import type { AskedState } from "./asked-state.ts";
import { inBatches } from "./batches.ts";
import type { SolrFields } from "../client.ts";
import { anyOf } from "./filters.ts";

/** The articles of one request by numbers, as what puts results in order has them. */
export class Numbering {
  readonly state: AskedState;
  readonly #ids: string[] = [];
  readonly #days: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #read = new Map<number, ShownArticle>();
  readonly #load: (id: string) => Promise<ShownArticle | null>;

  constructor(state: AskedState) {
    this.state = state;
    this.#load = inBatches(async (ids) => {
      const { response } = await state.select("article", {
        query: "*:*",
        filter: [anyOf("id", ids)],
        fields: ["id", "data"],
        limit: ids.length,
      });
      return new Map(response.docs.map((fields) => [String(fields["id"]), readArticle(fields)]));
    });
  }

  /** The number of an article that the server gave; its texts are kept where it gave them too. */
  numberOf(fields: SolrFields): number {
    const id = String(fields["id"]);
    const number = this.#numbers.get(id) ?? this.#ids.push(id) - 1;
    this.#numbers.set(id, number);
    this.#days[number] = Number(fields["day"] ?? 0);
    if (fields["data"] !== undefined) this.#read.set(number, readArticle(fields));
    return number;
  }

  idOf(doc: number): string {
    return this.#ids[doc] ?? "";
  }

  /** The order of results. */
  order(byDate: boolean): (a: ScoredDoc, b: ScoredDoc) => number {
    const newer = (a: ScoredDoc, b: ScoredDoc) =>
      (this.#days[b.doc] ?? 0) - (this.#days[a.doc] ?? 0);
    // Those that are as good and as new come as the server had them.
    return byDate
      ? (a, b) => newer(a, b) || b.score - a.score || a.doc - b.doc
      : (a, b) => b.score - a.score || newer(a, b) || a.doc - b.doc;
  }

  async article(doc: number): Promise<ShownArticle> {
    const article = this.#read.get(doc) ?? (await this.#load(this.idOf(doc)));
    if (article === null) throw new Error("An article that was found is not on the server.");
    return article;
  }
}

function readArticle(fields: SolrFields): ShownArticle {
  return JSON.parse(String(fields["data"])) as ShownArticle;
}
