import { direction, type Locale } from "@/lib/locale/locale.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import type { Picture } from "@/lib/timeline/picture/layout-picture.ts";
import { periodExtent } from "@/lib/timeline/dates/period-extent.ts";
import { unitFor } from "@/lib/timeline/picture/view.ts";
import type { Unit } from "@/lib/timeline/dates/unit.ts";
import type { FilteredTimeline } from "../filtered-timeline.ts";
import { Glide } from "./glide.ts";
import { moved, within, zoomed } from "./move-view.ts";
import { PictureView, type Hit } from "./picture-view.ts";

/** Pause after the last movement before texts and single events are loaded. */
const PAUSE = 200;

/** The moving picture: what stretch it shows, and how it gets to another. */
export class TimelineScene {
  readonly timeline: FilteredTimeline;
  /** The stretch the page came with. */
  readonly whole: Extent;
  /** The ordinal of the chosen event. */
  chosen: number | null = null;
  readonly #view: PictureView;
  readonly #element: HTMLElement;
  readonly #limits: Extent;
  readonly #settled: (picture: Picture) => void;
  #extent: Extent;
  readonly #glide: Glide;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    element: HTMLElement,
    timeline: FilteredTimeline,
    whole: Extent,
    locale: Locale,
    settled: (picture: Picture) => void,
  ) {
    this.#element = element;
    this.timeline = timeline;
    this.whole = whole;
    this.#extent = whole;
    this.#settled = settled;
    this.#limits = limitsOf(timeline, whole);
    this.#view = new PictureView(element, locale, direction(locale));
    this.#glide = new Glide(
      (extent) => {
        this.#extent = extent;
        this.#paint();
      },
      () => {
        this.#wait();
      },
    );
    new ResizeObserver(() => {
      this.#view.resize(element.clientWidth);
      this.redraw();
    }).observe(element);
  }

  get extent(): Extent {
    return this.#extent;
  }

  get isWhole(): boolean {
    return this.#extent.from === this.whole.from && this.#extent.to === this.whole.to;
  }

  /** The stretch that the next step starts from: keys may come faster than the picture glides. */
  get #next(): Extent {
    return this.#glide.target ?? this.#extent;
  }

  get unit(): Unit {
    return unitFor({ ...this.#extent, width: this.#element.clientWidth, direction: "ltr" });
  }

  hit(x: number, y: number): Hit {
    return this.#view.hit(x, y);
  }

  /** Follows a finger: pixels to days, at once. */
  drag(pixels: number): void {
    this.#jump(shifted(this.#extent, this.#view.dayAt(0) - this.#view.dayAt(pixels), this.#limits));
  }

  zoomAt(factor: number, x: number): void {
    this.#jump(zoomed(this.#extent, factor, this.#view.dayAt(x), this.#limits));
  }

  /** Zooms around the chosen place or the middle. */
  zoom(factor: number, around?: number): void {
    const { from, to } = this.#next;
    this.glide(zoomed(this.#next, factor, around ?? (from + to) / 2, this.#limits));
  }

  turn(pages: number): void {
    this.glide(moved(this.#next, pages, this.#limits));
  }

  /** Goes to a stretch, gliding unless the reader asks for less motion. */
  glide(wanted: Extent): void {
    const target =
      wanted.from === this.whole.from && wanted.to === this.whole.to
        ? wanted
        : within(wanted, this.#limits);
    this.#glide.start(this.#extent, target);
  }

  /** Draws the same stretch again, as when a filter has changed. */
  redraw(): void {
    // A glide draws every frame anyway, and must not be stopped.
    if (this.#glide.target === null) this.#glide.jump(this.#extent);
  }

  /** To another stretch at once. What is drawn follows, but the next movement starts from it. */
  #jump(extent: Extent): void {
    this.#extent = extent;
    this.#glide.jump(extent);
  }

  #paint(): Picture {
    return this.#view.draw(this.timeline, this.#extent, this.chosen);
  }

  #wait(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      void this.#settle();
    }, PAUSE);
  }

  async #settle(): Promise<void> {
    await this.timeline.load(this.#extent).catch(() => false);
    this.#settled(this.#paint());
  }
}

function shifted(extent: Extent, days: number, limits: Extent): Extent {
  return within({ from: extent.from + days, to: extent.to + days }, limits);
}

/** From the first to the last period, which the first picture may leave out. */
function limitsOf(timeline: FilteredTimeline, whole: Extent): Extent {
  let { from, to } = whole;
  for (const { key } of timeline.store.periods) {
    const extent = periodExtent(key);
    if (extent === null) continue;
    from = Math.min(from, extent.from);
    to = Math.max(to, extent.to);
  }
  return { from, to };
}
