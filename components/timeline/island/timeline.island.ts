import { direction } from "@/lib/locale/locale.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { act } from "./motion/act.ts";
import { ChosenEvent } from "./chosen-event.ts";
import { fillForm } from "./filter-form.ts";
import { FilteredTimeline } from "./filtered-timeline.ts";
import { islandContext } from "./island-context.ts";
import { showOnThisDay } from "./on-this-day.ts";
import { pictureGestures } from "./motion/picture-gestures.ts";
import { keyAction, type KeyAction } from "./motion/picture-keys.ts";
import { TimelineReport } from "./timeline-report.ts";
import { TimelineScene } from "./motion/timeline-scene.ts";
import {
  passesAll,
  readTimelineState,
  writeTimelineState,
  type TimelineFilter,
} from "./timeline-state.ts";
import { TimelineStore } from "./timeline-store.ts";
import { watchForm } from "./watch-form.ts";

/**
 * `<time-line>`: zoom, pan, filters and keys for a timeline that is already complete as HTML. It loads nothing
 * until somebody touches the picture or a filter, or the address asks for something.
 */
class TimeLine extends HTMLElement {
  #opening: Promise<TimelineScene | null> | null = null;
  #chosen: ChosenEvent | null = null;
  #report: TimelineReport | null = null;
  #filter: TimelineFilter = readTimelineState(new URLSearchParams()).filter;

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
      void this.#act(action);
    });
    this.addEventListener("click", (event) => {
      const does = (event.target as Element).closest<HTMLElement>("[data-does]")?.dataset["does"];
      if (does !== undefined) void this.#act(does as KeyAction);
    });
    watchForm(this.querySelector("form"), (filter) => void this.#narrow(filter, "push"));
    addEventListener("popstate", () => void this.#restore());
    if (location.search !== "") void this.#restore();
    const { days } = this.dataset;
    if (days !== undefined) {
      showOnThisDay(this.#part("day"), days.split(" "), new Date(), this.#context).catch(
        () => undefined,
      );
    }
  }

  get #context() {
    return islandContext(this);
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
    const report = new TimelineReport((name) => this.#part(name), this.#context);
    this.#report = report;
    await timeline.load(whole);
    const scene = new TimelineScene(picture, timeline, whole, locale, (drawn) => {
      this.#write(scene, "replace");
      report.tell(scene, drawn, !passesAll(this.#filter));
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

  /** Does what a key or a button asks for, as soon as there is something to do it on. */
  async #act(action: KeyAction): Promise<void> {
    const scene = await this.#open();
    if (scene === null) return;
    act(action, {
      scene,
      chosen: this.#chosen,
      context: this.#context,
      choose: (ordinal) => void this.#choose(ordinal),
    });
  }

  async #narrow(filter: TimelineFilter, history: "push" | "none"): Promise<void> {
    this.#filter = filter;
    const scene = await this.#open();
    if (scene === null) return;
    const done = await scene.timeline.narrow(filter, scene.extent).catch(() => true);
    if (this.#report) this.#report.note = done ? "" : this.#context.words.island.textTooWide;
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
}

/** A bin with its neighbours, so that the eye keeps its place. */
function around({ from, to }: Extent): Extent {
  const margin = (to - from) * 0.15;
  return { from: from - margin, to: to + margin };
}

customElements.define("time-line", TimeLine);
