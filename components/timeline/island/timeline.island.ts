import { setHtml } from "@/components/reader/trusted.ts";
import { pad } from "@/lib/dates/civil-day.ts";
import { direction } from "@/lib/locale/locale.ts";
import { dataPaths } from "@/lib/timeline/data/summary.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";
import { escapeXml } from "@/lib/timeline/picture/draw/escape-xml.ts";
import { itemHtml } from "../list/item-html.ts";
import { watchForm } from "./filter-form.ts";
import { islandContext, type IslandContext, partOf } from "./island-context.ts";
import { LiveTimeline } from "./live-timeline.ts";
import { isTap } from "./motion/gestures.ts";
import { keyAction, type KeyAction } from "./motion/key-action.ts";
import { fetchJson } from "./set-files.ts";

/**
 * What happened or appeared on the reader's today in other years. Only the browser knows the day; it loads that
 * day's file alone, and nothing on days that have none.
 */
async function showOnThisDay(
  section: HTMLElement,
  days: readonly string[],
  today: Date,
  { locale, base, words }: IslandContext,
): Promise<void> {
  const day = `${pad(today.getMonth() + 1, 2)}-${pad(today.getDate(), 2)}`;
  if (!days.includes(day)) return;
  const items = await fetchJson<readonly EventItem[]>(
    `${base}/${dataPaths.onThisDay(locale, day)}`,
    "default",
  );
  const context = { locale, base, words: words.item, idPrefix: "d" };
  setHtml(
    section,
    `<h2>${escapeXml(words.island.onThisDay)}</h2>` +
      `<ol class="tl-list">${items.map((item) => itemHtml(item, context)).join("")}</ol>`,
  );
  section.hidden = false;
}

const markOf = ({ target }: Event) => (target as Element).closest<SVGElement>("a");

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
    // A tap opens the card, and never leads to the list far below.
    const choose = (mark: SVGElement) => {
      const { o } = mark.dataset;
      if (o !== undefined) void this.#open().then((timeline) => timeline?.choose(Number(o)));
    };
    picture.addEventListener("click", (event) => {
      const mark = markOf(event);
      if (mark === null) return;
      event.preventDefault();
      choose(mark);
    });
    // Data that come while a tap lasts redraw its mark, and no click is told of what is gone.
    picture.addEventListener("pointerdown", (down) => {
      const mark = markOf(down);
      const up = (event: PointerEvent) => {
        if (mark !== null && !mark.isConnected && isTap(down, event)) choose(mark);
      };
      picture.addEventListener("pointerup", up, { once: true });
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
