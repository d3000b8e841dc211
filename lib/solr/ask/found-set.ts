import type { ScoredDoc } from "../../search/rank/ranked.ts";
import type { SolrAnswer, SolrFields, SolrQuestion } from "../client.ts";
import { anyOf, atLeast, type Filter } from "./filters.ts";
import type { Numbering } from "./numbering.ts";
import { unscored, type Peeked, type Scoring } from "./scoring.ts";

/** Articles that are read together with their number: a page of results. */
const PAGE = 10;
/** Articles among which are, for most sentences, all that are half as good as the best. */
const MOST_LISTED = 200;

/** Articles with most of a question, by which it is seen what the best may score. */
const MOST_PEEKED = 100;

/** Articles of one request that some filters let through, and what they score. */
export class FoundSet {
  /** How many they are, once they were counted. */
  length = 0;
  readonly #numbering: Numbering;
  readonly #filters: () => Promise<readonly Filter[]>;
  readonly #scoring: Scoring;
  /** The best of them, as far as they were read. */
  #best: readonly ScoredDoc[] = [];
  #isCounted = false;
  #peeked: Promise<Peeked> | null = null;

  constructor(
    numbering: Numbering,
    filters: readonly Filter[] | (() => Promise<readonly Filter[]>),
    scoring: Scoring = unscored,
  ) {
    this.#numbering = numbering;
    this.#filters = typeof filters === "function" ? filters : () => Promise.resolve(filters);
    this.#scoring = scoring;
  }

  /** Counts them, and reads the first page of them. */
  async count(): Promise<this> {
    const { response } = await this.#readBest(PAGE, ["data"]);
    this.length = response.numFound;
    this.#isCounted = true;
    return this;
  }

  /** Counts them, and no more. */
  async number(): Promise<number> {
    return (await this.#select({ limit: 0 })).response.numFound;
  }

  /**
   * The most of the question that one of them has, and a score that at least one of them comes to; 0 for none. Those that have
   * most of it are scored, and no others.
   */
  peek(): Promise<Peeked> {
    this.#peeked ??= this.#peek();
    return this.#peeked;
  }

  async #peek(): Promise<Peeked> {
    const { response, facets } = await this.#select({
      query: `{!func}${this.#scoring.coverage}`,
      ...{ limit: 1, fields: ["score"], facet: { most: `max(${this.#scoring.coverage})` } },
      params: {
        rq: `{!rerank reRankQuery=$best reRankDocs=${MOST_PEEKED} reRankOperator=replace reRankWeight=1}`,
        best: `{!func}${this.#scoring.score}`,
      },
    });
    return {
      coverage: Number(facets?.["most"] ?? 0),
      score: Number(response.docs[0]?.["score"] ?? 0),
    };
  }

  /** The most that they score; those that score a share of it are looked through on the way. */
  async bestScore(share: number): Promise<number> {
    if (this.#best.length === 0) {
      const { score } = await this.peek();
      const within = this.#within(score * share);
      await within.#readBest(MOST_LISTED, []);
      this.#best = within.#best;
    }
    return this.#best[0]?.score ?? 0;
  }

  /** Those that score so much, which is at least the share of the best that `bestScore` was asked with. */
  async scoring(least: number): Promise<FoundSet> {
    const good = this.#best.filter(({ score }) => score >= least);
    if (good.length < this.#best.length || this.#best.length < MOST_LISTED) return this.only(good);
    return this.#within(least, [atLeast(least, this.#scoring, "score")]).count();
  }

  /** All of them that may score so much. */
  #within(least: number, more: readonly Filter[] = []): FoundSet {
    const enough = atLeast(this.#scoring.coverageFor(least), this.#scoring, "coverage");
    const filters = async () => [...(await this.#filters()), enough, ...more];
    return new FoundSet(this.#numbering, filters, this.#scoring);
  }

  /** The first of them, in the order of results. */
  async first(count: number, byDate: boolean): Promise<ScoredDoc[]> {
    if (count <= 0) return [];
    const isAll = this.#isCounted && this.#best.length === this.length;
    if (!byDate && (this.#best.length >= count || isAll)) return this.#best.slice(0, count);
    const { response } = await this.#ordered(count, byDate, count <= PAGE ? ["data"] : []);
    return this.#read(response.docs);
  }

  /** Counts them by what a facet of Solr's says. */
  async facet(
    facet: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>> {
    return (await this.#select({ limit: 0, facet })).facets ?? {};
  }

  /** Some of these alone, best first, and what else they must be. */
  only(docs: readonly ScoredDoc[], filters: readonly Filter[] = []): FoundSet {
    const ids = docs.map(({ doc }) => this.#numbering.idOf(doc));
    const set = new FoundSet(this.#numbering, [anyOf("id", ids), ...filters], this.#scoring);
    if (filters.length > 0) return set;
    set.length = docs.length;
    set.#isCounted = true;
    set.#best = docs;
    return set;
  }

  async #readBest(count: number, fields: readonly string[]): Promise<SolrAnswer> {
    const answer = await this.#ordered(count, false, fields);
    this.#best = this.#read(answer.response.docs);
    return answer;
  }

  #ordered(count: number, byDate: boolean, fields: readonly string[]): Promise<SolrAnswer> {
    return this.#select({
      query: `{!func}${this.#scoring.score}`,
      sort: byDate ? "day desc,score desc,place asc" : "score desc,day desc,place asc",
      ...{ fields: ["id", "day", "score", ...fields], limit: count },
    });
  }

  #read(docs: readonly SolrFields[]): ScoredDoc[] {
    return docs.map((fields) => {
      const doc = this.#numbering.numberOf(fields);
      return { doc, score: Number(fields["score"]), coverage: 0, groups: 0 };
    });
  }

  async #select(question: Partial<SolrQuestion>): Promise<SolrAnswer> {
    return this.#numbering.state.select("article", {
      query: "*:*",
      ...question,
      filter: await this.#filters(),
      params: { ...this.#scoring.params, ...question.params },
    });
  }
}
