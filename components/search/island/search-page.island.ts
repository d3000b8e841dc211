import { isLocale, type Locale } from "@/lib/locale/locale.ts";
import type { SearchResponse } from "@/lib/search/types.ts";
import { drawAnswer, type AnswerPlace } from "../view/draw-answer.ts";
import { searchContext, type SearchWords } from "../view/search-context.ts";
import { answersTo } from "./answers.ts";
import { DateTexts } from "./date-texts.ts";
import { followLinks } from "./follow-links.ts";
import { carrySearch } from "./language-switch.ts";
import { loadLater } from "./load-later.ts";
import { RecordYears } from "./years/record-years.ts";
import { resultKeys } from "./result-keys.ts";
import { asksNothing, readState, writeAddress, type SearchState } from "./search-state.ts";
import { startSearch } from "./start-search.ts";
import { watchBox } from "./watch-box.ts";

/** The state that an address asks for. */
const stateOf = (search: string): SearchState => readState(new URLSearchParams(search));

/**
 * `<search-page>`: makes the finished search form answer while the reader types. The state is the address:
 * every search can be sent to somebody, and back and forward work.
 */
class SearchPage extends HTMLElement {
  #state = stateOf(location.search);
  #asked = 0;
  readonly #locale: Locale = isLocale(document.documentElement.lang)
    ? document.documentElement.lang
    : "ar";
  readonly #words = JSON.parse(this.#find("script")?.textContent ?? "{}") as SearchWords;
  readonly #box = this.#find<HTMLInputElement>("#q") ?? document.createElement("input");
  /** Names, dates or years have come that the answer shows. */
  readonly #again = () => {
    if (!asksNothing(this.#state)) void this.#answer(false);
  };
  readonly #search = startSearch(this.dataset, this.#locale, this.#again);
  /** Whether results stand on the page. */
  #stands = false;
  readonly #dates = new DateTexts(this.#locale, this.#again);
  readonly #years = new RecordYears(this.#search.engine, this.#again);
  /** Goes to a state that was not written into the box. */
  readonly #show = (state: SearchState, history: "push" | "replace" = "push"): void => {
    this.#box.value = state.text;
    this.#go(state, history);
  };
  /** What makes suggestions, when the reader turns to the box. */
  readonly #suggester = loadLater(async () => {
    const { Suggester } = await import("./suggest/suggest.ts");
    return new Suggester({
      input: this.#box,
      list: this.#place("suggestions"),
      words: this.#words,
      locale: this.#locale,
      engine: () => this.#search.engine,
      take: (text) => {
        this.#show({ ...this.#state, text, page: 1 });
      },
    });
  });
  readonly #later = loadLater(async () => {
    const { afterAnswer } = await import("./after-answer.ts");
    return afterAnswer(this, this.#place("recent"), this.#words, (search) => {
      this.#show(stateOf(search));
    });
  });

  connectedCallback(): void {
    this.#box.addEventListener("focus", () => void this.#suggester());
    watchBox(this.#box, {
      typed: (text) => {
        this.#go({ ...this.#state, text, page: 1 }, "replace", true);
        void this.#suggester().then((suggester) => suggester?.typed());
      },
      sent: (text) => {
        void this.#suggester().then((suggester) => suggester?.sent());
        this.#go({ ...this.#state, text, page: 1 }, "push");
      },
    });
    followLinks(this, (search) => {
      this.#show(stateOf(search));
      this.#place("status").focus();
    });
    const read = () => {
      this.#state = stateOf(location.search);
      this.#box.value = this.#state.text;
      // Who asks something waits for the answer to it, not for what else could be asked.
      this.#place("browse").hidden = !asksNothing(this.#state);
      void this.#answer(false);
    };
    addEventListener("popstate", read);
    resultKeys(this);
    read();
  }

  #find<E extends Element>(selector: string): E | null {
    return this.querySelector<E>(selector);
  }

  #place(name: AnswerPlace | "suggestions"): HTMLElement {
    return this.#find<HTMLElement>(`#search-${name}`) ?? document.createElement("div");
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
    const { engine, countsAtOnce, tell } = this.#search;
    carrySearch();
    let response: SearchResponse | null = null;
    try {
      for await (const answer of answersTo(state, engine, typing, countsAtOnce)) {
        if (asked !== this.#asked) return;
        if (answer.instead) {
          this.#show(answer.instead, "replace");
          return;
        }
        ({ response } = answer);
        this.#draw(state, response, answer.counted);
      }
      void this.#later().then((after) => after?.(response !== null));
    } catch (error) {
      if (asked !== this.#asked) return;
      // Nothing of the question before stays; the results of this one do, where only its counts could not be had.
      if (!tell || !this.#stands) this.#draw(state, response, true);
      this.#place("status").textContent =
        tell?.(error, this.#words, this.#stands, this.#place("order")) ?? this.#words.failed;
    }
  }

  #draw(state: SearchState, response: SearchResponse | null, counted: boolean): void {
    this.#stands = response !== null;
    const context = searchContext(this.#locale, {
      words: this.#words,
      basePath: this.dataset["base"] ?? "",
      labels: this.#search.labels,
      dates: this.#dates,
      // Counting needs what these need: they come with it, after the results.
      yearsOf: (record) => this.#years.of(record, counted),
      show: this.#show,
    });
    drawAnswer((name) => this.#place(name), response, state, context, counted);
  }
}

customElements.define("search-page", SearchPage);
