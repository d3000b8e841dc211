import { direction, type Locale } from "@/lib/locale/locale.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import type { Unit } from "@/lib/timeline/dates/unit.ts";
import type { Picture } from "@/lib/timeline/picture/layout-picture.ts";
import { unitFor } from "@/lib/timeline/picture/view.ts";
import type { FilteredTimeline } from "../filtered-timeline.ts";
import { limitsOf, moved, within, zoomed } from "./move-extent.ts";
import { PictureView, type Hit } from "./picture-view.ts";

/** Pause after the last movement before texts and single events are loaded. */
const PAUSE = 200;

/** The moving picture: what extent it shows, and how it gets to another. */
export class TimelineScene {
  readonly timeline: FilteredTimeline;
  /** The extent that the page came with. */
  readonly initial: Extent;
  /** The ordinal of the chosen event. */
  chosen: number | null = null;
  readonly #view: PictureView;
  readonly #element: HTMLElement;
  readonly #limits: Extent;
  readonly #settled: (picture: Picture) => void;
  #extent: Extent;
  #frame = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param settled - told of the picture when it has come to rest. */
  constructor(
    element: HTMLElement,
    timeline: FilteredTimeline,
    initial: Extent,
    locale: Locale,
    settled: (picture: Picture) => void,
  ) {
    this.#element = element;
    this.timeline = timeline;
    this.initial = initial;
    this.#extent = initial;
    this.#settled = settled;
    this.#limits = limitsOf(timeline.store.periods, initial);
    this.#view = new PictureView(element, locale, direction(locale));
    new ResizeObserver(() => {
      this.#view.resize(element.clientWidth);
      this.redraw();
    }).observe(element);
  }

  get extent(): Extent {
    return this.#extent;
  }

  get isInitial(): boolean {
    return this.#extent.from === this.initial.from && this.#extent.to === this.initial.to;
  }

  get unit(): Unit {
    return unitFor({ ...this.#extent, width: this.#element.clientWidth, direction: "ltr" });
  }

  hit(x: number, y: number): Hit {
    return this.#view.hit(x, y);
  }

  /** Follows a finger: pixels to days. */
  drag(pixels: number): void {
    const days = this.#view.dayAt(0) - this.#view.dayAt(pixels);
    const { from, to } = this.#extent;
    this.show({ from: from + days, to: to + days });
  }

  /** Zooms around a place of the picture, in pixels from its left edge. */
  zoomAt(factor: number, x: number): void {
    this.zoom(factor, this.#view.dayAt(x));
  }

  /** Zooms around a day, or the middle. */
  zoom(factor: number, around?: number): void {
    const { from, to } = this.#extent;
    this.show(zoomed(this.#extent, factor, around ?? (from + to) / 2, this.#limits));
  }

  turn(pages: number): void {
    this.show(moved(this.#extent, pages, this.#limits));
  }

  /** Goes to an extent, or as near to it as the archive reaches. */
  show(wanted: Extent): void {
    const isInitial = wanted.from === this.initial.from && wanted.to === this.initial.to;
    this.#extent = isInitial ? wanted : within(wanted, this.#limits);
    this.redraw();
  }

  /** Draws with the next frame, however often it is asked to until then. */
  redraw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#paint();
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => void this.#settle(), PAUSE);
    });
  }

  #paint(): Picture {
    return this.#view.draw(this.timeline, this.#extent, this.chosen);
  }

  async #settle(): Promise<void> {
    await this.timeline.load(this.#extent).catch(() => undefined);
    this.#settled(this.#paint());
  }
}
