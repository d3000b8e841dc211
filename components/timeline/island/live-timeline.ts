import { paths } from "@/lib/locale/paths.ts";
import { ChosenEvent } from "./chosen-event.ts";
import { EventCard } from "./event-card.ts";
import { fillForm } from "./filter-form.ts";
import { FilteredTimeline } from "./filtered-timeline.ts";
import { initialExtent, partOf, type IslandContext } from "./island-context.ts";
import { Glance } from "./glance.ts";
import { KnownNames } from "./known-names.ts";
import { watchGestures } from "./motion/gestures.ts";
import type { KeyAction } from "./motion/key-action.ts";
import { withSurroundings } from "./motion/move-extent.ts";
import { PictureView } from "./motion/picture-view.ts";
import { TimelineScene } from "./motion/timeline-scene.ts";
import { storeOpener } from "./store-opener.ts";
import { TimelineReport } from "./timeline-report.ts";
import {
  noFilter,
  readTimelineState,
  writeAddress,
  type TimelineFilter,
} from "./timeline-state.ts";

/** A timeline whose data has come: its picture, chosen event, filter and address, kept in step. */
export class LiveTimeline {
  readonly #element: HTMLElement;
  readonly #context: IslandContext;
  readonly #scene: TimelineScene;
  readonly #chosen: ChosenEvent;
  readonly #card: EventCard;
  #filter: TimelineFilter = noFilter;

  private constructor(element: HTMLElement, timeline: FilteredTimeline, context: IslandContext) {
    this.#element = element;
    this.#context = context;
    const part = (name: string) => partOf(element, name);
    const { locale, words } = context;
    const picture = part("picture");
    const names = new KnownNames(picture, locale, words, timeline.store);
    const report = new TimelineReport(part, context);
    const card = new EventCard(part("card"), context);
    const view = new PictureView(picture, locale, words, names);
    const scene = new TimelineScene(picture, timeline, initialExtent(element), view, {
      painted: () => {
        this.#placeCard();
      },
      settled: (drawn) => {
        this.#write("replace");
        report.tell(scene, drawn);
        void names.load(timeline, drawn.marks ?? []).then((some) => {
          if (some) scene.redraw();
        });
      },
    });
    this.#scene = scene;
    this.#card = card;
    this.#chosen = new ChosenEvent(card, scene);
    const glance = new Glance(scene, card);
    watchGestures(picture, {
      drag: (by) => {
        scene.drag(by);
      },
      zoom: (factor, x) => {
        scene.zoomAt(factor, x);
      },
      tap: (x, y) => {
        const hit = scene.hit(x, y);
        if (hit?.kind === "event") void this.#choose(hit.ordinal);
        else if (hit?.kind === "extent") scene.show(withSurroundings(hit.extent));
        else void this.#choose(null);
      },
      rest: (x, y) => {
        glance.at({ x, y });
      },
      leave: () => {
        glance.end();
      },
    });
  }

  /**
   * Loads what the picture needs, and brings it to life.
   * @throws when the data cannot be had
   */
  static async open(element: HTMLElement, context: IslandContext): Promise<LiveTimeline> {
    const open = storeOpener(context.base, context.locale);
    const timeline = new FilteredTimeline(await open(false), open);
    await timeline.load(initialExtent(element));
    return new LiveTimeline(element, timeline, context);
  }

  /** Does what a key or a button asks for. */
  act(action: KeyAction): void {
    switch (action) {
      case "next":
      case "previous":
      case "first":
      case "last":
        void this.#chosen.ordinalTo(action).then((ordinal) => this.#choose(ordinal));
        return;
      case "in":
      case "out":
        this.#scene.zoom(action === "in" ? 1 / 2 : 2, this.#chosen.middle);
        return;
      case "later":
      case "earlier":
        this.#scene.turn(action === "later" ? 0.8 : -0.8);
        return;
      case "close":
        void this.#choose(null);
        return;
      case "reset":
        this.#scene.show(this.#scene.initial);
        void this.#choose(null);
        return;
      case "open":
        this.#openArticle();
    }
  }

  /** Narrows the timeline as the reader has asked for. */
  async narrow(filter: TimelineFilter): Promise<void> {
    await this.#apply(filter, true);
  }

  /** Makes the page what its address says. */
  async restore(): Promise<void> {
    const { filter, extent, event } = readTimelineState(new URLSearchParams(location.search));
    fillForm(this.#element.querySelector("form"), filter);
    this.#scene.show(extent ?? this.#scene.initial);
    await this.#apply(filter, false);
    if (event !== "") await this.#chosen.chooseById(event);
  }

  async #apply(filter: TimelineFilter, isStep: boolean): Promise<void> {
    // Another set numbers its events otherwise.
    if (filter.all !== this.#filter.all) await this.#chosen.choose(null);
    this.#filter = filter;
    // At once: the picture, when it comes to rest, puts what is in force in place of the last address.
    if (isStep) this.#write("push");
    try {
      await this.#scene.timeline.narrow(filter);
      this.#scene.redraw();
    } catch {
      partOf(this.#element, "status").textContent = this.#context.words.island.failed;
    }
  }

  async #choose(ordinal: number | null): Promise<void> {
    await this.#chosen.choose(ordinal);
    this.#placeCard();
    this.#write("replace");
  }

  /** Chooses the event of a mark that the build has drawn. */
  choose(ordinal: number): Promise<void> {
    return this.#choose(ordinal);
  }

  #placeCard(): void {
    const { chosen } = this.#scene;
    if (chosen !== null && this.#card.isKept)
      this.#card.place(this.#scene.pointOf(chosen, this.#chosen.middle));
  }

  #openArticle(): void {
    const quote = this.#chosen.item?.quotes[0];
    if (quote === undefined) return;
    const { base, locale } = this.#context;
    location.assign(base + paths.paragraph(locale, quote.article, Math.max(1, quote.paragraph)));
  }

  #write(history: "push" | "replace"): void {
    const extent = this.#scene.isInitial ? null : this.#scene.extent;
    const event = this.#chosen.item?.id ?? "";
    writeAddress({ filter: this.#filter, extent, event }, history);
  }
}
