import type { Locale } from "@/lib/locale/locale.ts";
import type { Completions, SearchEngine } from "@/lib/search/types.ts";
import type { SearchWords } from "../../view/search-context.ts";
import { forgetSearches, recentSearches, rememberSearch } from "./recent-searches.ts";
import { lastWord, suggestionGroups } from "./suggestion-groups.ts";
import { Suggestions } from "./suggestions.ts";

const nothing: Completions = { records: [], words: [] };

/**
 * Offers what the reader may be about to type: records and words of the archive, and the last searches in an empty box.
 * A record that is taken is asked for by its name: the page then shows its card above the articles.
 */
export class Suggester {
  readonly #input: HTMLInputElement;
  readonly #words: SearchWords;
  readonly #locale: Locale;
  readonly #suggestions: Suggestions;
  readonly #engine: () => Pick<SearchEngine, "complete">;
  /** Counts the questions, so that an answer that comes late is let go. */
  #asked = 0;

  /** @param from.engine - asked for only when a word is to be completed, since that loads the search. */
  constructor(from: {
    readonly input: HTMLInputElement;
    readonly list: HTMLElement;
    readonly words: SearchWords;
    readonly locale: Locale;
    readonly engine: () => Pick<SearchEngine, "complete">;
    readonly take: (text: string) => void;
  }) {
    const { input } = from;
    this.#input = input;
    this.#words = from.words;
    this.#locale = from.locale;
    this.#engine = from.engine;
    this.#suggestions = new Suggestions({
      ...from,
      forget: () => {
        forgetSearches(localStorage);
      },
    });
    const offer = () => {
      if (input.value === "") this.#showRecent();
    };
    input.addEventListener("focus", offer);
    // The reader was in the box before this came.
    if (document.activeElement === input) offer();
  }

  /** To be called when the reader has typed. */
  async typed(): Promise<void> {
    const { value } = this.#input;
    const asked = ++this.#asked;
    const found = lastWord.test(value)
      ? await this.#engine()
          .complete(value)
          .catch(() => nothing)
      : nothing;
    if (asked !== this.#asked || value !== this.#input.value) return;
    if (document.activeElement !== this.#input) return;
    if (value === "") this.#showRecent();
    else this.#suggestions.show(suggestionGroups(found, value, this.#words, this.#locale), false);
  }

  /** To be called when the reader sends the search: it is remembered, and nothing more is offered. */
  sent(): void {
    this.#asked += 1;
    this.#suggestions.close();
    rememberSearch(localStorage, this.#input.value);
  }

  #showRecent(): void {
    const options = recentSearches(localStorage);
    const groups = options.length > 0 ? [{ heading: this.#words.recent, options }] : [];
    this.#suggestions.show(groups, true);
  }
}
