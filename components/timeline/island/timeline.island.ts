import { direction } from "@/lib/locale/locale.ts";
import { watchForm } from "./filter-form.ts";
import { islandContext, partOf } from "./island-context.ts";
import { LiveTimeline } from "./live-timeline.ts";
import { keyAction, type KeyAction } from "./motion/key-action.ts";
import { showOnThisDay } from "./on-this-day.ts";

/**
 * `<time-line>`: zoom, pan, filters and keys for a timeline that is already complete as HTML. It loads nothing
 * until somebody touches the picture or a filter, or the address asks for something.
 */
class TimeLine extends HTMLElement {
  #opening: Promise<LiveTimeline | null> | null = null;

  connectedCallback(): void {
    const picture = partOf(this, "picture");
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
      this.#act(action);
    });
    this.addEventListener("click", (event) => {
      const does = (event.target as Element).closest<HTMLElement>("[data-does]")?.dataset["does"];
      if (does !== undefined) this.#act(does as KeyAction);
    });
    watchForm(this.querySelector("form"), (filter) => {
      void this.#open().then((timeline) => timeline?.narrow(filter));
    });
    addEventListener("popstate", () => {
      this.#restore();
    });
    if (location.search !== "") this.#restore();
    this.#showDay();
  }

  get #context() {
    return islandContext(this);
  }

  /** Loads the data and brings the picture to life, once; null when that failed. */
  #open(): Promise<LiveTimeline | null> {
    this.#opening ??= LiveTimeline.open(this, this.#context).catch(() => {
      partOf(this, "status").textContent = this.#context.words.island.failed;
      return null;
    });
    return this.#opening;
  }

  /** Does what a key or a button asks for, as soon as there is something to do it on. */
  #act(action: KeyAction): void {
    void this.#open().then((timeline) => timeline?.act(action));
  }

  #restore(): void {
    void this.#open().then((timeline) => timeline?.restore());
  }

  #showDay(): void {
    const { days } = this.dataset;
    if (days === undefined) return;
    const section = partOf(this, "day");
    showOnThisDay(section, days.split(" "), new Date(), this.#context).catch(() => undefined);
  }
}

customElements.define("time-line", TimeLine);
