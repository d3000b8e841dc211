import type { Id, Index, StorageInterface } from "flexsearch";
import type { ShownArticle } from "../files/article.ts";
import type { IndexFiles } from "../files/open.ts";
import { rank, type ResolvedGroup } from "../rank/rank.ts";
import { placesOf, type Ranked } from "../rank/ranked.ts";
import { Scorer } from "../rank/scorer.ts";
import { familyOf } from "./resolve/expand.ts";
import { docsBySlot } from "./flexsearch.ts";
import { firstOf } from "./order.ts";
import { resolveGroups } from "./resolve/resolve-groups.ts";

/** What stands behind a list of ids that the storage answered with. */
export interface Answer {
  /** What the words of each term were taken for. */
  readonly groups: readonly ResolvedGroup[];
  /** Every document that has anything of the question. */
  readonly ranked: Ranked;
}

/** An article as FlexSearch's storages enrich an id. */
interface EnrichedDoc {
  readonly id: Id;
  readonly doc: ShownArticle;
}

/**
 * FlexSearch's storage over the static files of an index. It looks up the terms that FlexSearch passes (see
 * `writeGroup`), and combines them by itself, as the storages over databases do: `search` answers a whole question, best
 * documents first. What changes an index is refused: static files are built anew.
 */
export class FileStorage implements StorageInterface {
  readonly db: IndexFiles;
  readonly commit = refuse;
  readonly remove = refuse;
  readonly clear = refuse;
  readonly destroy = refuse;
  readonly #answers = new WeakMap<readonly Id[], Answer>();
  #scorer: Scorer | null = null;

  constructor(files: IndexFiles) {
    this.db = files;
  }

  mount(index: Index): Promise<void> {
    // FlexSearch's code asks the index for its storage; its types take it for the promise of one.
    Object.assign(index, { db: this });
    return this.open();
  }

  open(): Promise<void> {
    return Promise.resolve();
  }

  /** Lets go of the tables of ranking; a further question makes them anew. */
  close(): Promise<void> {
    this.#scorer = null;
    return Promise.resolve();
  }

  /**
   * The documents of one term, best first; or, when they are to be combined with those of other terms, those of the
   * very spelling, slot by slot. There is no context to look it up in.
   */
  async get(
    term: string,
    context = "",
    limit = 0,
    offset = 0,
    resolve = true,
    enrich = false,
  ): Promise<Id[] | Id[][] | EnrichedDoc[]> {
    if (context !== "") return [];
    if (resolve) return this.#best([term], { limit, offset, suggest: false, enrich });
    const family = await familyOf(this.db, term);
    const member = family?.members.find((one) => one.term === term);
    return docsBySlot(member?.postings ?? [], limit, offset);
  }

  /**
   * The documents that have all terms, or with `suggest` any of them, best first.
   *
   * @returns false for intermediate results: FlexSearch then combines the terms by itself.
   */
  search(
    _index: unknown,
    terms: readonly string[],
    limit = 100,
    offset = 0,
    suggest = false,
    resolve = true,
    enrich = false,
  ): false | Promise<Id[] | EnrichedDoc[]> {
    return resolve && this.#best(terms, { limit, offset, suggest, enrich });
  }

  /** What stands behind ids that were answered; for as long as the caller keeps the list. */
  explain(ids: readonly Id[]): Answer {
    const answer = this.#answers.get(ids);
    if (!answer) throw new Error("These ids are no answer of this storage.");
    return answer;
  }

  enrich(ids: readonly Id[]): Promise<EnrichedDoc[]> {
    return Promise.all(ids.map(async (id) => ({ id, doc: await this.db.article(Number(id)) })));
  }

  /** Whether an article has this number: each has a text in some language. */
  async has(id: number): Promise<boolean> {
    const { facets } = await this.db.facts();
    return [...facets.language.values()].some((docs) => docs.includes(id));
  }

  info(): Promise<{ documents: number; texts: { ar: number; en: number } }> {
    const { documents, texts } = this.db.catalogue;
    return Promise.resolve({ documents, texts });
  }

  async #best(
    terms: readonly string[],
    asked: { limit: number; offset: number; suggest: boolean; enrich: boolean },
  ): Promise<Id[] | EnrichedDoc[]> {
    const { limit, offset, suggest, enrich } = asked;
    const answer = await this.#answer(terms);
    const { docs, scores, groups } = answer.ranked;
    const needed = answer.groups.filter(({ light }) => !light).length;
    const found = placesOf(answer.ranked, (_, at) => suggest || groups[at] === needed);
    const most = limit === 0 ? found.length : offset + limit;
    const better = (a: number, b: number) =>
      (scores[b] ?? 0) - (scores[a] ?? 0) || (docs[a] ?? 0) - (docs[b] ?? 0);
    const ids = firstOf(found, most, better)
      .slice(offset)
      .map((at) => docs[at] ?? 0);
    if (enrich) return this.enrich(ids);
    this.#answers.set(ids, answer);
    return ids;
  }

  async #answer(terms: readonly string[]): Promise<Answer> {
    const groups = await resolveGroups(this.db, terms);
    // Nothing is awaited from here on: questions share the scorer.
    this.#scorer ??= new Scorer(this.db.catalogue.capacity);
    return { groups, ranked: rank(groups, this.db.catalogue.documents, this.#scorer) };
  }
}

function refuse(): Promise<never> {
  return Promise.reject(new Error("The index is static files; build it again to change it."));
}
