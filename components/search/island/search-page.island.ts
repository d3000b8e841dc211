import { isLocale, type Locale } from "@/lib/locale/locale.ts";
import type { SearchResponse } from "@/lib/search/types.ts";
import { answersTo, type Answer } from "./answers.ts";
import { DateTexts } from "./date-texts.ts";
import { drawAnswer, type AnswerPlaces } from "../view/draw-answer.ts";
import { followLinks } from "./follow-links.ts";
import { keepOffline } from "./keep-offline.ts";
import { carrySearch } from "./language-switch.ts";
import { resultKeys } from "./result-keys.ts";
import { searchContext, type SearchWords } from "../view/search-context.ts";
import { asksNothing, pagesOf, readState, toggleFacet, writeAddress } from "./search-state.ts";
import type { SearchState } from "./search-state.ts";
import { startSearch, type RunningSearch } from "./start-search.ts";
import type { Suggester } from "./suggest/suggest.ts";
import { withParameters } from "./understood-state.ts";
import { fillForm, watchForm } from "./watch-form.ts";

/** The state that an address asks for. */
const stateOf = (search: string): SearchState => readState(new URLSearchParams(search));

/**
 * `<search-page>`: makes the finished search form answer while the reader types. The state is the address:
 * every search can be sent to somebody, and back and forward work.
 */
class SearchPage extends HTMLElement {
  #state = stateOf(location.search);
  #running: RunningSearch | undefined;
  #suggester: Promise<Suggester | null> | undefined;
  #asked = 0;
  #keeping = false;
  readonly #dates = new DateTexts(this.#locale, () => {
    this.#answerAgain();
  });
  readonly #words = JSON.parse(this.dataset["words"] ?? "{}") as SearchWords;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const input = this.querySelector<HTMLInputElement>('input[name="q"]');
    if (!form || !input) return;
    fillForm(form, this.#state);
    input.addEventListener("focus", () => void this.#suggest(input));
    watchForm(form, () => this.#state, {
      changed: (state, typed) => {
        this.#go(state, typed ? "replace" : "push", typed);
        if (typed) void this.#suggest(input).then((suggester) => suggester?.typed());
      },
      sent: (state) => {
        void this.#suggest(input).then((suggester) => suggester?.sent());
        this.#go(state, "push");
      },
    });
    followLinks(this, (search) => {
      this.#show(stateOf(search));
      this.#part("status").focus();
    });
    addEventListener("popstate", () => {
      this.#state = stateOf(location.search);
      fillForm(form, this.#state);
      void this.#answer(false);
    });
    resultKeys(this);
    this.#start();
    this.#answerAgain();
  }

  /** What makes suggestions, loaded when the reader turns to the box; null where it cannot be had. */
  #suggest(input: HTMLInputElement): Promise<Suggester | null> {
    return (this.#suggester ??= import("./suggest/suggest.ts")
      .then(
        ({ Suggester }) =>
          new Suggester({
            input,
            list: this.#part("suggestions"),
            words: this.#words,
            locale: this.#locale,
            engine: () => this.#start().engine,
            take: (text) => {
              this.#show({ ...this.#state, text, page: 1 });
            },
          }),
      )
      .catch(() => {
        this.#suggester = undefined;
        return null;
      }));
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
      this.#answerAgain();
    }));
  }

  /** Names or dates have come that the answer shows. */
  #answerAgain(): void {
    if (!asksNothing(this.#state)) void this.#answer(false);
  }

  /** Once a question has been answered, the search is kept for reading without a network. */
  #keepOffline(): void {
    const { offline } = this.dataset;
    if (this.#keeping || offline === undefined) return;
    this.#keeping = true;
    void keepOffline(offline);
  }

  /** Goes to a state that was not written into the form, and writes it there. */
  #show(state: SearchState, history: "push" | "replace" = "push"): void {
    const form = this.querySelector("form");
    if (form) fillForm(form, state);
    this.#go(state, history);
  }

  /** Makes a new state the page's own and answers it. */
  #go(state: SearchState, history: "push" | "replace", typing = false): void {
    this.#state = state;
    writeAddress(state, history);
    void this.#answer(typing);
  }

  async #answer(typing: boolean): Promise<void> {
    const asked = ++this.#asked;
    const state = this.#state;
    carrySearch();
    let response: SearchResponse | null = null;
    try {
      for await (const answer of answersTo(state, this.#start().engine, typing)) {
        if (asked !== this.#asked) return;
        ({ response } = answer);
        const pages = response === null ? 1 : pagesOf(response);
        if (state.page > pages) {
          this.#go({ ...state, page: pages }, "replace");
          return;
        }
        if (!typing && response?.kind === "results") {
          const next = withParameters(state, response.understood);
          if (next !== state) {
            this.#show(next, "replace");
            return;
          }
        }
        this.#draw(state, answer);
      }
      if (response !== null) this.#keepOffline();
    } catch {
      if (asked !== this.#asked) return;
      // Nothing of the question before stays; the results of this one do, where only its counts could not be had.
      this.#draw(state, { response, counted: true });
      this.#part("status").textContent = this.#words.failed;
    }
  }

  #draw(state: SearchState, { response, counted }: Answer): void {
    const places: AnswerPlaces = {
      status: this.#part("status"),
      results: this.#part("results"),
      facets: this.#part("facets"),
      browse: this.#part("browse"),
    };
    const context = searchContext(this.#locale, {
      words: this.#words,
      basePath: this.dataset["base"] ?? "",
      labels: this.#start().labels,
      dates: this.#dates,
    });
    drawAnswer(places, response, state, context, counted, (facet, value) => {
      this.#show(toggleFacet(state, facet, value));
    });
  }
}

customElements.define("search-page", SearchPage);
