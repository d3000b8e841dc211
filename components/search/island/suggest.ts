import type { SearchEngine } from "@/lib/search/types.ts";
import type { SearchWords } from "../view/search-context.ts";
import { Suggestions } from "./suggestions.ts";

const key = "sijill-searches";
const most = 8;

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The reader's last searches, newest first. They stay on the device. None where it keeps nothing. */
export function recentSearches(store: Store): readonly string[] {
  try {
    const read: unknown = JSON.parse(store.getItem(key) ?? "[]");
    return Array.isArray(read)
      ? read.filter((item): item is string => typeof item === "string").slice(0, most)
      : [];
  } catch {
    return [];
  }
}

/** Puts a search in front of the list. */
export function rememberSearch(store: Store, text: string): void {
  const wanted = text.trim();
  if (wanted === "") return;
  const others = recentSearches(store).filter((item) => item !== wanted);
  try {
    store.setItem(key, JSON.stringify([wanted, ...others].slice(0, most)));
  } catch {
    // A full or forbidden store costs the list, not the search.
  }
}

export function forgetSearches(store: Store): void {
  try {
    store.removeItem(key);
  } catch {
    // As above.
  }
}

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
