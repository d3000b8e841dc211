import { Index } from "flexsearch";
import { SLOTS } from "../rank/bm25.ts";

/** What is filed of one article: its spellings, and the slot of each. */
export interface ArticleTerms {
  readonly slots: ReadonlyMap<string, number>;
}

/** What is asked: the spellings of a question, and how they belong together. */
export type QuestionTerms<Question> = string[] & { readonly question: Question };

/**
 * The storage behind an index, as FlexSearch's persistent indexes call it. `search` gets the terms of a
 * question as `encode` gave them, and its answer is handed back as it is.
 */
export interface Storage<Question, Answer> {
  mount(index: MountedIndex): Promise<void>;
  /** Takes over what was added since the last time. */
  commit(index: MountedIndex): Promise<void>;
  search(index: MountedIndex, terms: QuestionTerms<Question>): Promise<Answer>;
}

/** What a storage sees of FlexSearch's index. */
export interface MountedIndex {
  db: unknown;
  /** Spelling → slot → numbers of articles. */
  readonly map: Map<string, (number[] | undefined)[]>;
  readonly reg: Set<number>;
  commit_task: unknown[];
}

/** The part of FlexSearch's index that we speak to, with the types of what really passes through it. */
export interface FlexIndex<Question, Answer> {
  add(seat: number, article: ArticleTerms): unknown;
  commit(): Promise<void>;
  search(options: { query: QuestionTerms<Question> }): Promise<Answer>;
}

/**
 * The one place where a FlexSearch index is made, for the build and for the browser: an index built with one
 * encoder and asked with another finds nothing and raises no error.
 *
 * It departs from FlexSearch as it comes by its own hooks. `encode`: the words come from our analyser, because
 * its own breaks Arabic words at the hamza. `score` and `resolution`: the slot of a word is its quantised BM25
 * weight, not the place of its first occurrence. `mount`: postings lie in a storage (while building a
 * collector, when searching static files), and the storage combines the words of a question.
 */
export async function mountIndex<Question, Answer>(
  storage: Storage<Question, Answer>,
): Promise<FlexIndex<Question, Answer>> {
  let slots: ReadonlyMap<string, number> = new Map();
  const index = new Index({
    tokenize: "strict",
    resolution: SLOTS,
    cache: false,
    commit: false,
    encode: (content: unknown): string[] => {
      if (Array.isArray(content)) return content as string[];
      slots = (content as ArticleTerms).slots;
      return [...slots.keys()];
    },
    score: (_terms: string[], term: string) => slots.get(term) ?? SLOTS - 1,
  });
  // FlexSearch passes on whatever it is given to add or to search for; only its types speak of texts.
  const mounted = index as unknown as FlexIndex<Question, Answer> & {
    mount(storage: Storage<Question, Answer>): Promise<void>;
  };
  await mounted.mount(storage);
  return mounted;
}
