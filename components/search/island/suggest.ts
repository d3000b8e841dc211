import type { Locale } from "@/lib/locale/locale.ts";
import { recordFacets, type Completions, type SearchEngine } from "@/lib/search/types.ts";
import type { SearchWords } from "../view/search-context.ts";
import { Suggestions, type SuggestionGroup } from "./suggestions.ts";

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
    input.addEventListener("focus", () => {
      if (input.value === "") this.#showRecent();
    });
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
    else this.#suggestions.show(this.#groupsOf(found, value), false);
  }

  /** To be called when the reader sends the search: it is remembered, and nothing more is offered. */
  sent(): void {
    this.#asked += 1;
    this.#suggestions.close();
    rememberSearch(localStorage, this.#input.value);
  }

  /** Records by their kind, under the names that the page shows them by, and then words; nothing twice. */
  #groupsOf({ records, words }: Completions, value: string): SuggestionGroup[] {
    const { facets, offeredWords } = this.#words;
    const taken = new Set<string>();
    const fresh = (option: string) => !taken.has(option) && taken.add(option);
    const groups = recordFacets.map((facet) => ({
      heading: facets[facet],
      options: records
        .filter((record) => record.facet === facet)
        .map(({ label }) => label[this.#locale])
        .filter(fresh),
    }));
    const completed = words.map((word) => value.replace(lastWord, () => word)).filter(fresh);
    return [...groups, { heading: offeredWords, options: completed }].filter(
      ({ options }) => options.length > 0,
    );
  }

  #showRecent(): void {
    const options = recentSearches(localStorage);
    const groups = options.length > 0 ? [{ heading: this.#words.recent, options }] : [];
    this.#suggestions.show(groups, true);
  }
}
