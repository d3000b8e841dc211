import { gregorianText } from "@/lib/dates/display/gregorian-text.ts";
import { toEdtf } from "@/lib/dates/edtf-bounds.ts";
import { isLocale, type Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { drawAnswer, type AnswerPlaces } from "./draw-answer.ts";
import { keepOffline } from "./keep-offline.ts";
import { forgetSearches, recentSearches, rememberSearch } from "./recent-searches.ts";
import { resultKeys } from "./result-keys.ts";
import type { SearchContext, SearchWords } from "./search-context.ts";
import { fillForm, readForm } from "./search-form-state.ts";
import type { SearchResponse } from "@/lib/search/types.ts";
import {
  asksNothing,
  pagesOf,
  readState,
  requestOf,
  toggleFacet,
  writeState,
} from "./search-state.ts";
import type { SearchState } from "./search-state.ts";
import { startSearch, type RunningSearch } from "./start-search.ts";
import { Suggestions } from "./suggestions.ts";

/** Pause in typing after which the engine is asked, in milliseconds. */
const pause = 90;

/** The word that is being typed, or was last. */
const lastWord = /[\p{L}\p{M}\p{N}\u0640]+\s*$/u;

/** The state that an address asks for. */
const stateOf = (search: string): SearchState => readState(new URLSearchParams(search));

/**
 * `<search-page>`: makes the finished search form answer while the reader types. The state is the address:
 * every search can be sent to somebody, and back and forward work.
 */
class SearchPage extends HTMLElement {
  #state = stateOf(location.search);
  #running: RunningSearch | undefined;
  #asked = 0;
  #suggested = 0;
  #keeping = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #words = JSON.parse(this.dataset["words"] ?? "{}") as SearchWords;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const input = this.querySelector<HTMLInputElement>('input[name="q"]');
    if (!form || !input) return;
    fillForm(form, this.#state);
    const suggestions = new Suggestions({
      input,
      list: this.#part("suggestions"),
      words: this.#words,
      take: (text) => {
        input.value = text;
        this.#go(readForm(form, this.#state), "push");
      },
      forget: () => {
        forgetSearches(localStorage);
      },
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#suggested += 1;
      suggestions.close();
      rememberSearch(localStorage, input.value);
      this.#go(readForm(form, this.#state), "push");
    });
    form.addEventListener("input", (event) => {
      clearTimeout(this.#timer);
      const typed = event.target === input;
      this.#timer = setTimeout(() => {
        this.#go(readForm(form, this.#state), typed ? "replace" : "push", typed);
        if (typed) void this.#suggest(suggestions, input);
      }, pause);
    });
    input.addEventListener("focus", () => {
      if (input.value === "") suggestions.show(recentSearches(localStorage), true);
    });
    this.addEventListener("click", (event) => {
      this.#follow(event, form);
    });
    addEventListener("popstate", () => {
      this.#state = stateOf(location.search);
      fillForm(form, this.#state);
      void this.#answer(false);
    });
    resultKeys(this);
    this.#start();
    if (!asksNothing(this.#state)) void this.#answer(false);
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`#search-${name}`) ?? document.createElement("div");
  }

  get #locale(): Locale {
    const { lang } = document.documentElement;
    return isLocale(lang) ? lang : "ar";
  }

  #start(): RunningSearch {
    const { index = "", worker = "" } = this.dataset;
    return (this.#running ??= startSearch(index, worker, this.#locale, () => {
      if (!asksNothing(this.#state)) void this.#answer(false);
    }));
  }

  /** Once a question has been answered, the search is kept for reading without a network. */
  #keepOffline(): void {
    const { offline } = this.dataset;
    if (this.#keeping || offline === undefined) return;
    this.#keeping = true;
    void keepOffline(offline);
  }

  #context(): SearchContext {
    const locale = this.#locale;
    return {
      locale,
      words: this.#words,
      basePath: this.dataset["base"] ?? "",
      date: (edtf) => {
        // Not `displayDate`: the reader need not load the Hijri calendar for a list of results.
        const date = toEdtf(edtf);
        return date === null ? "" : gregorianText(date, locale);
      },
      number: (n) => formatNumber(locale, n),
      label: (facet, value) => this.#running?.labels()[facet]?.[value] ?? value,
    };
  }

  /** Makes a new state the page's own and answers it. */
  #go(state: SearchState, history: "push" | "replace", typing = false): void {
    this.#state = state;
    const search = writeState(state).toString();
    const address = search === "" ? location.pathname : `?${search}`;
    if (history === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
    void this.#answer(typing);
  }

  /** A link that only changes the search is followed without leaving the page. */
  #follow(event: MouseEvent, form: HTMLFormElement): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const state = stateOf(new URL(link.href).search);
    fillForm(form, state);
    this.#go(state, "push");
    this.#part("status").focus();
  }

  async #suggest(suggestions: Suggestions, input: HTMLInputElement): Promise<void> {
    const { value } = input;
    const asked = ++this.#suggested;
    const words = !lastWord.test(value)
      ? []
      : await this.#start()
          .engine.complete(value, 6)
          .catch(() => []);
    if (asked !== this.#suggested || value !== input.value || document.activeElement !== input)
      return;
    suggestions.show(
      value === ""
        ? recentSearches(localStorage)
        : words.map((word) => value.replace(lastWord, () => word)),
      value === "",
    );
  }

  async #answer(typing: boolean): Promise<void> {
    const asked = ++this.#asked;
    const state = this.#state;
    const places: AnswerPlaces = {
      status: this.#part("status"),
      results: this.#part("results"),
      facets: this.#part("facets"),
      browse: this.#part("browse"),
    };
    const draw = (response: SearchResponse | null, counted: boolean): void => {
      drawAnswer(places, response, state, this.#context(), counted, (facet, value) => {
        const next = toggleFacet(state, facet, value);
        const form = this.querySelector("form");
        if (form) fillForm(form, next);
        this.#go(next, "push");
      });
    };
    let response: SearchResponse | null = null;
    try {
      // The results first; what they can be narrowed by needs another file, and may come after them.
      for (const counts of asksNothing(state) ? [] : [false, true]) {
        response = await this.#start().engine.search(requestOf(state, typing, counts));
        if (asked !== this.#asked) return;
        const pages = pagesOf(response);
        if (state.page > pages) {
          this.#go({ ...state, page: pages }, "replace");
          return;
        }
        draw(response, counts);
      }
      if (asksNothing(state)) draw(null, true);
      else this.#keepOffline();
    } catch {
      if (asked !== this.#asked) return;
      // Nothing of the question before stays; the results of this one do, where only its counts could not be had.
      draw(response, true);
      places.status.textContent = this.#words.failed;
    }
  }
}

customElements.define("search-page", SearchPage);
