import { displayDate } from "@/lib/dates/display-date.ts";
import { isoDay } from "@/lib/dates/civil-day.ts";
import { direction, isLocale, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countPhrase } from "@/lib/strings/count-phrase.ts";
import { fill } from "@/lib/strings/fill.ts";
import type { Extent } from "@/lib/timeline/extent.ts";
import type { Picture } from "@/lib/timeline/layout-picture.ts";
import { ChosenEvent } from "./chosen-event.ts";
import { FilteredTimeline } from "./filtered-timeline.ts";
import { showOnThisDay } from "./on-this-day.ts";
import { pictureGestures } from "./picture-gestures.ts";
import { keyAction, type KeyAction } from "./picture-keys.ts";
import { resultsHtml, type IslandContext } from "./results-panel.ts";
import { TimelineScene } from "./timeline-scene.ts";
import {
  passesAll,
  readTimelineState,
  writeTimelineState,
  type TimelineFilter,
} from "./timeline-state.ts";
import { TimelineStore } from "./timeline-store.ts";
import type { TimelineWords } from "./timeline-words.ts";

/** Pause in typing before the timeline is narrowed, in milliseconds. */
const PAUSE = 200;

/**
 * `<time-line>`: zoom, pan, filters and keys for a timeline that is already complete as HTML. It loads nothing
 * until somebody touches the picture or a filter, or the address asks for something.
 */
class TimeLine extends HTMLElement {
  #opening: Promise<TimelineScene | null> | null = null;
  #chosen: ChosenEvent | null = null;
  #filter: TimelineFilter = readTimelineState(new URLSearchParams()).filter;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const picture = this.#part("picture");
    const { island } = this.#context.words;
    picture.tabIndex = 0;
    picture.setAttribute("role", "application");
    picture.setAttribute("aria-roledescription", island.region);
    picture.setAttribute("aria-description", island.keys);
    for (const event of ["pointerenter", "focus", "touchstart"] as const) {
      picture.addEventListener(event, () => void this.#open(), { once: true, passive: true });
    }
    picture.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = keyAction(event.key, direction(this.#context.locale));
      if (action === null) return;
      event.preventDefault();
      void this.#open().then((scene) => scene && this.#act(scene, action));
    });
    this.addEventListener("click", (event) => {
      const does = (event.target as Element).closest<HTMLElement>("[data-does]")?.dataset["does"];
      if (does !== undefined) {
        void this.#open().then((scene) => scene && this.#act(scene, does as KeyAction));
      }
    });
    this.#watchForm();
    addEventListener("popstate", () => void this.#restore());
    if (location.search !== "") void this.#restore();
    const { days } = this.dataset;
    if (days !== undefined) {
      showOnThisDay(this.#part("day"), days.split(" "), new Date(), this.#context).catch(
        () => undefined,
      );
    }
  }

  get #context(): IslandContext {
    const { lang } = document.documentElement;
    const locale: Locale = isLocale(lang) ? lang : "ar";
    const words = JSON.parse(this.dataset["words"] ?? "{}") as TimelineWords;
    return { locale, base: this.dataset["base"] ?? "", words };
  }

  #part(name: string): HTMLElement {
    return (
      this.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? document.createElement("div")
    );
  }

  /** Loads the summary and brings the picture to life, once; null when that failed. */
  #open(): Promise<TimelineScene | null> {
    this.#opening ??= this.#start().catch(() => {
      this.#part("status").textContent = this.#context.words.island.failed;
      return null;
    });
    return this.#opening;
  }

  async #start(): Promise<TimelineScene> {
    const { base, locale } = this.#context;
    const store = await TimelineStore.open(base, locale);
    const picture = this.#part("picture");
    const whole = { from: Number(this.dataset["from"]), to: Number(this.dataset["to"]) };
    const timeline = new FilteredTimeline(store);
    await timeline.load(whole);
    const scene = new TimelineScene(picture, timeline, whole, locale, (drawn) => {
      this.#tell(scene, drawn);
    });
    this.#chosen = new ChosenEvent(this.#part("panel"), scene, this.#context);
    pictureGestures(picture, {
      drag: (by) => {
        scene.drag(by);
      },
      zoom: (factor, x) => {
        scene.zoomAt(factor, x);
      },
      tap: (x, y) => {
        const hit = scene.hit(x, y);
        if (hit?.kind === "event") void this.#choose(hit.ordinal);
        else if (hit?.kind === "stretch") scene.glide(around(hit.extent));
      },
      end: () => undefined,
    });
    return scene;
  }

  async #choose(ordinal: number | null): Promise<void> {
    await this.#chosen?.choose(ordinal);
    const scene = await this.#open();
    if (scene !== null) this.#write(scene, "replace");
  }

  #act(scene: TimelineScene, action: KeyAction): void {
    const chosen = this.#chosen;
    switch (action) {
      case "next":
      case "previous":
      case "first":
      case "last":
        void this.#choose(chosen?.ordinalTo(action) ?? null);
        return;
      case "in":
      case "out":
        scene.zoom(action === "in" ? 1 / 2 : 2, chosen?.middle ?? undefined);
        return;
      case "later":
      case "earlier":
        scene.turn(action === "later" ? 0.8 : -0.8);
        return;
      case "whole":
        scene.glide(scene.whole);
        void this.#choose(null);
        return;
      case "open": {
        const item = chosen?.item;
        if (!item) return;
        const { base, locale } = this.#context;
        location.assign(base + paths.paragraph(locale, item.article, Math.max(1, item.paragraph)));
      }
    }
  }

  #watchForm(): void {
    const form = this.querySelector("form");
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
    });
    form?.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#narrow(readForm(form), "push"), PAUSE);
    });
    form?.addEventListener("reset", () => {
      setTimeout(() => void this.#narrow(readForm(form), "push"));
    });
  }

  async #narrow(filter: TimelineFilter, history: "push" | "none"): Promise<void> {
    this.#filter = filter;
    const scene = await this.#open();
    if (scene === null) return;
    const done = await scene.timeline.narrow(filter, scene.extent).catch(() => true);
    this.#part("status").textContent = done ? "" : this.#context.words.island.textTooWide;
    if (history === "push") this.#write(scene, "push");
    scene.redraw();
  }

  /** Makes the page what its address says. */
  async #restore(): Promise<void> {
    const state = readTimelineState(new URLSearchParams(location.search));
    const scene = await this.#open();
    if (scene === null) return;
    fillForm(this.querySelector("form"), state.filter);
    scene.glide(state.extent ?? scene.whole);
    await this.#narrow(state.filter, "none");
    if (state.event !== "") await this.#chosen?.chooseById(state.event);
  }

  #write(scene: TimelineScene, history: "push" | "replace"): void {
    const extent: Extent | null = scene.isWhole ? null : scene.extent;
    const event = this.#chosen?.item?.id ?? "";
    const search = writeTimelineState({ filter: this.#filter, extent, event }).toString();
    const address = search === "" ? location.pathname : `?${search}`;
    if (history === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  }

  /** Says in words and in the list what the picture shows, when it has come to rest. */
  #tell(scene: TimelineScene, picture: Picture): void {
    const context = this.#context;
    const { island, picture: words, entries } = context.words;
    const say = (day: number) =>
      displayDate(isoDay(Math.round(day)), context.locale, { calendar: "gregorian" });
    const { from, to } = scene.extent;
    const shows = fill(island.shows, { from: say(from), to: say(to - 1) });
    if (!(passesAll(this.#filter) && scene.isWhole)) {
      this.#part("status").textContent = `${shows} (${island.units[scene.unit]})`;
    }
    if (picture.mode === "columns") {
      const count = (n: number) => ({ entries: countPhrase(context.locale, entries, n) });
      this.#part("scale").textContent =
        fill(words.tallest, count(picture.most)) +
        (picture.hidden > 0 ? ` ${fill(words.hidden, count(picture.hidden))}` : "");
    }
    this.#write(scene, "replace");
    void this.#list(scene);
  }

  /** The list of the page where the whole timeline is shown, else the entries of the stretch that pass. */
  async #list(scene: TimelineScene): Promise<void> {
    const asked = ++this.#asked;
    const all = passesAll(this.#filter) && scene.isWhole;
    const html = all
      ? ""
      : await resultsHtml(scene.timeline, scene.extent, scene.isWhole, this.#context).catch(
          () => "",
        );
    if (asked !== this.#asked) return;
    const results = this.#part("results");
    results.innerHTML = html;
    results.hidden = html === "";
    this.#part("list").hidden = html !== "";
  }
}

/** A bin with its neighbours, so that the eye keeps its place. */
function around({ from, to }: Extent): Extent {
  const margin = (to - from) * 0.15;
  return { from: from - margin, to: to + margin };
}

function readForm(form: HTMLFormElement): TimelineFilter {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") parameters.set(name, value);
  }
  return readTimelineState(parameters).filter;
}

function fillForm(form: HTMLFormElement | null, filter: TimelineFilter): void {
  const values = { ...filter, q: filter.text };
  for (const name of ["country", "record", "kind", "q"] as const) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) {
      field.value = values[name];
    }
  }
}

customElements.define("time-line", TimeLine);
