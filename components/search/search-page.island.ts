import { html, nothing, render } from "lit-html";
import { displayDate } from "@/lib/dates/display-date.ts";
import { isLocale } from "@/lib/locale/locale.ts";
import type { SearchEngine, SearchResponse } from "@/lib/search/types.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { facetsView } from "./facets-view.ts";
import { histogramView } from "./histogram-view.ts";
import { noticesView } from "./notices-view.ts";
import { pagesView } from "./pages-view.ts";
import { forgetSearches, recentSearches, rememberSearch } from "./recent-searches.ts";
import { resultKeys } from "./result-keys.ts";
import { resultsView } from "./results-view.ts";
import { workerEngine } from "./search-client.ts";
import type { FacetLabels, SearchContext, SearchWords } from "./search-context.ts";
import { fillForm, readForm } from "./search-form-state.ts";
import {
  asksNothing,
  readState,
  requestOf,
  resultsPerPage,
  toggleFacet,
  writeState,
  type SearchState,
} from "./search-state.ts";
import { statusOf } from "./status-of.ts";
import { Suggestions } from "./suggestions.ts";

/** Pause in typing after which the engine is asked, in milliseconds. */
const pause = 90;

/**
 * `<search-page>`: makes the finished search form answer while the reader types. The state is the address:
 * every search can be sent to somebody, and back and forward work.
 */
class SearchPage extends HTMLElement {
  #state = readState(new URLSearchParams(location.search));
  #engine: SearchEngine | undefined;
  #labels: FacetLabels = {};
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { form, input } = this;
    fillForm(form, this.#state);
    const suggestions = new Suggestions({
      input,
      list: this.#part("suggestions"),
      words: this.words,
      take: (text) => {
        input.value = text;
        this.#go({ ...readForm(form, this.#state), page: 1 }, "push");
      },
      forget: () => {
        forgetSearches(localStorage);
      },
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      suggestions.close();
      rememberSearch(localStorage, input.value);
      this.#go(readForm(form, this.#state), "push");
    });
    form.addEventListener("input", (event) => {
      clearTimeout(this.#timer);
      const typed = event.target === input;
      this.#timer = setTimeout(() => {
        this.#go(readForm(form, this.#state), typed ? "replace" : "push", typed);
        if (typed) void this.#suggest(suggestions);
      }, pause);
    });
    input.addEventListener("focus", () => {
      this.#start();
      if (input.value === "") suggestions.show(recentSearches(localStorage), true);
    });
    this.addEventListener("click", (event) => {
      this.#follow(event);
    });
    addEventListener("popstate", () => {
      this.#state = readState(new URLSearchParams(location.search));
      fillForm(form, this.#state);
      void this.#answer(false);
    });
    resultKeys(this);
    if (!asksNothing(this.#state)) void this.#answer(false);
  }

  private get form(): HTMLFormElement {
    return this.querySelector("form") ?? document.createElement("form");
  }

  private get input(): HTMLInputElement {
    return (
      this.querySelector<HTMLInputElement>('input[name="q"]') ?? document.createElement("input")
    );
  }

  private get words(): SearchWords {
    return JSON.parse(this.dataset["words"] ?? "{}") as SearchWords;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`#search-${name}`) ?? document.createElement("div");
  }

  /** Starts the worker, and loads the names of facet values, once. */
  #start(): SearchEngine {
    if (this.#engine) return this.#engine;
    const index = this.dataset["index"] ?? "";
    const worker = new Worker(this.dataset["worker"] ?? "", { type: "module", name: index });
    this.#engine = workerEngine(worker);
    void fetch(`${index}labels-${this.#locale}.json`)
      .then((response) => response.json() as Promise<FacetLabels>)
      .then((labels) => {
        this.#labels = labels;
        if (!asksNothing(this.#state)) void this.#answer(false);
      })
      .catch(() => undefined); // without names the codes are shown
    return this.#engine;
  }

  get #locale() {
    const { lang } = document.documentElement;
    return isLocale(lang) ? lang : "ar";
  }

  #context(): SearchContext {
    const locale = this.#locale;
    return {
      locale,
      words: this.words,
      basePath: this.dataset["base"] ?? "",
      date: (edtf) => displayDate(edtf, locale, { calendar: "gregorian" }),
      number: (n) => formatNumber(locale, n),
      label: (facet, value) => this.#labels[facet]?.[value] ?? value,
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
  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const state = readState(new URL(link.href).searchParams);
    fillForm(this.form, state);
    this.#go(state, "push");
    this.#part("status").focus();
  }

  async #suggest(suggestions: Suggestions): Promise<void> {
    const { value } = this.input;
    const options =
      value === ""
        ? []
        : await this.#start()
            .complete(value, 6)
            .catch(() => []);
    if (value !== this.input.value || document.activeElement !== this.input) return;
    suggestions.show(value === "" ? recentSearches(localStorage) : options, value === "");
  }

  async #answer(typing: boolean): Promise<void> {
    const asked = ++this.#asked;
    const state = this.#state;
    if (asksNothing(state)) {
      this.#draw(null, state);
      return;
    }
    try {
      const response = await this.#start().search(requestOf(state, typing));
      if (asked === this.#asked) this.#draw(response, state);
    } catch {
      if (asked === this.#asked) this.#part("status").textContent = this.words.failed;
    }
  }

  #draw(response: SearchResponse | null, state: SearchState): void {
    const context = this.#context();
    const found = response?.kind === "results" ? response : null;
    this.#part("status").textContent = statusOf(response, state, context);
    this.#part("browse").hidden = found !== null && found.total > 0;
    render(
      found === null
        ? nothing
        : html`${noticesView(found, state, context)} ${resultsView(found.hits, state.text, context)}
          ${pagesView(found.total, resultsPerPage, state, context)}`,
      this.#part("results"),
    );
    render(
      found === null || found.total === 0
        ? nothing
        : html`${histogramView(found.years, state, context)}
          ${facetsView(found, state, context, (facet, value) => {
            this.#go(toggleFacet(state, facet, value), "push");
            fillForm(this.form, this.#state);
          })}`,
      this.#part("facets"),
    );
  }
}

customElements.define("search-page", SearchPage);
