import { Board } from "../rank/scorer.ts";
import type { MountedIndex, QuestionTerms, Storage } from "./flexsearch.ts";
import type { IndexFiles } from "../files/open.ts";
import { resolveWord, type ResolvedWord, type Suspicion } from "./resolve-word.ts";
import { familyKeys, type Word } from "../words/analyse.ts";
import type { QueryItem } from "./parse.ts";
import { rank, type Ranking, type ResolvedGroup } from "../rank/rank.ts";

/** What the storage is asked: groups of words, and which articles may be in the answer. */
export interface Question {
  readonly groups: readonly (readonly QueryItem[])[];
  /** Whether the last word may still be being typed. */
  readonly typing: boolean;
  readonly accept: (seat: number) => boolean;
}

export interface Answer extends Ranking {
  /** Every word of the question, in order, with what it was taken for. */
  readonly words: readonly ResolvedWord[];
}

/** FlexSearch's storage over static files: fetches the postings of a question's words, and ranks. */
export class ShardStorage implements Storage<Question, Answer> {
  readonly #files: IndexFiles;
  #board: Board | null = null;

  constructor(files: IndexFiles) {
    this.#files = files;
  }

  mount(index: MountedIndex): Promise<void> {
    index.db = this;
    return Promise.resolve();
  }

  commit(): Promise<never> {
    throw new Error("The index is static files; build it again to change it.");
  }

  async search(_index: MountedIndex, terms: QuestionTerms<Question>): Promise<Answer> {
    const question = this.#withoutHeavy(terms.question);
    const answer = await this.#answer(question, false);
    const words = answer.words.length;
    if (answer.whole || words < 2 || words > MOST_WORDS_TO_DOUBT) return answer;
    // Every word is known, and no article has them all: one of them may be another word mistyped.
    const doubted = await this.#answer(question, true);
    return doubted.whole ? doubted : answer;
  }

  /**
   * A long question without its most frequent words: they say little beside the others, and their postings
   * are the largest files there are.
   */
  #withoutHeavy(question: Question): Question {
    const isHeavy = (word: Word) =>
      familyKeys(word.surface).some((key) => this.#files.terms.isHeavy(key));
    const telling = question.groups.filter(
      (items) => !items.every((item) => !item.phrase && item.words.some(isHeavy)),
    );
    return telling.length >= FEWEST_TELLING ? { ...question, groups: telling } : question;
  }

  async #answer(question: Question, doubt: boolean): Promise<Answer> {
    const last = question.groups.at(-1)?.at(-1)?.words.at(-1);
    const suspect = (word: Word): Suspicion =>
      doubt ? "doubtful" : question.typing && word === last ? "typing" : "none";
    const resolve = (item: QueryItem) =>
      Promise.all(contentWords(item).map((word) => resolveWord(this.#files, word, suspect(word))));
    const groups: ResolvedGroup[] = await Promise.all(
      question.groups.map(async (items) => ({ items: await Promise.all(items.map(resolve)) })),
    );
    const known = groups
      .map(({ items }) => ({
        items: items
          .map((words) => words.filter((word) => word.matches.length > 0))
          .filter((words) => words.length > 0),
      }))
      .filter(({ items }) => items.length > 0);
    const { documents, seats } = this.#files.catalogue;
    this.#board ??= new Board(seats);
    return {
      ...rank(known, documents, this.#board, question.accept),
      words: groups.flatMap(({ items }) => items.flat()),
    };
  }
}

/** So many words that are not heavy can do without those that are. */
const FEWEST_TELLING = 3;

/** Longer questions are seldom in one article as a whole, and their words not to be doubted for it. */
const MOST_WORDS_TO_DOUBT = 3;

/** Within a phrase stop words need not be looked up; that they stand there is seen in the text. */
function contentWords({ words }: QueryItem): QueryItem["words"] {
  const content = words.filter((word) => !word.stop);
  return content.length > 0 ? content : words;
}

/**
 * The terms of a question as FlexSearch passes them on. A single term it would ask from the storage as
 * bare postings, past our ranking; an empty second one keeps every question on the one path.
 */
export function termsOf(question: Question): QuestionTerms<Question> {
  const terms = question.groups.flatMap((items) =>
    items.flatMap((item) => item.words.map((word) => word.surface)),
  );
  return Object.assign([...terms, ""], { question });
}
