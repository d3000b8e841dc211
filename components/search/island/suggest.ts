import type { SearchEngine } from "@/lib/search/types.ts";
import { forgetSearches, recentSearches, rememberSearch } from "./recent-searches.ts";
import type { SearchWords } from "../view/search-context.ts";
import { Suggestions } from "./suggestions.ts";

/** The word that is being typed, or was last. */
const lastWord = /[\p{L}\p{M}\p{N}\u0640]+\s*$/u;

/** Offers what the reader may be about to type: words of the archive, and the last searches in an empty box. */
export class Suggester {
  readonly #input: HTMLInputElement;
  readonly #suggestions: Suggestions;
  readonly #engine: () => Pick<SearchEngine, "complete">;
  /** Counts the questions, so that an answer that comes late is let go. */
  #asked = 0;

  /** @param from.engine - asked for only when a word is to be completed, since that loads the search. */
  constructor(from: {
    readonly input: HTMLInputElement;
    readonly list: HTMLElement;
    readonly words: SearchWords;
    readonly engine: () => Pick<SearchEngine, "complete">;
    readonly take: (text: string) => void;
  }) {
    const { input } = from;
    this.#input = input;
    this.#engine = from.engine;
    this.#suggestions = new Suggestions({
      ...from,
      forget: () => {
        forgetSearches(localStorage);
      },
    });
    input.addEventListener("focus", () => {
      if (input.value === "") this.#showRecent();
    });
  }

  /** To be called when the reader has typed. */
  async typed(): Promise<void> {
    const { value } = this.#input;
    const asked = ++this.#asked;
    const words = lastWord.test(value)
      ? await this.#engine()
          .complete(value)
          .catch(() => [])
      : [];
    if (asked !== this.#asked || value !== this.#input.value) return;
    if (document.activeElement !== this.#input) return;
    if (value === "") this.#showRecent();
    else
      this.#suggestions.show(
        words.map((word) => value.replace(lastWord, () => word)),
        false,
      );
  }

  /** To be called when the reader sends the search: it is remembered, and nothing more is offered. */
  sent(): void {
    this.#asked += 1;
    this.#suggestions.close();
    rememberSearch(localStorage, this.#input.value);
  }

  #showRecent(): void {
    this.#suggestions.show(recentSearches(localStorage), true);
  }
}
