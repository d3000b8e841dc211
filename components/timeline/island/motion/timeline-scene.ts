import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { dayDrawnAt, drawnDay } from "@/lib/timeline/dates/gaps.ts";
import type { Unit } from "@/lib/timeline/dates/unit.ts";
import type { Picture } from "@/lib/timeline/picture/layout/layout-picture.ts";
import { unitFor } from "@/lib/timeline/picture/view.ts";
import type { FilteredTimeline } from "../filtered-timeline.ts";
import { limitsOf, moved, within, zoomed } from "./move-extent.ts";
import type { Hit } from "./hit-in.ts";
import type { PictureView } from "./picture-view.ts";

/** Pause after the last movement before texts and single events are loaded. */
const PAUSE = 200;

/** What is told of the picture. */
export interface SceneWatcher {
  /** Whenever it has been drawn. */
  painted(): void;
  /** When it has come to rest. */
  settled(picture: Picture): void;
}

/** The moving picture: what extent it shows, and how it gets to another. */
export class TimelineScene {
  readonly timeline: FilteredTimeline;
  /** The extent that the page came with. */
  readonly initial: Extent;
  /** The ordinal of the chosen event. */
  chosen: number | null = null;
  readonly #view: PictureView;
  readonly #element: HTMLElement;
  readonly #watcher: SceneWatcher;
  #extent: Extent;
  #frame = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    element: HTMLElement,
    timeline: FilteredTimeline,
    initial: Extent,
    view: PictureView,
    watcher: SceneWatcher,
  ) {
    this.#element = element;
    this.timeline = timeline;
    this.initial = initial;
    this.#extent = initial;
    this.#watcher = watcher;
    this.#view = view;
    new ResizeObserver(() => {
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
    const { gaps } = this.timeline.store;
    const width = this.#element.clientWidth;
    return unitFor({ ...this.#extent, width, direction: "ltr", gaps });
  }

  hit(x: number, y: number): Hit {
    return this.#view.hit(x, y);
  }

  /** Follows a finger. */
  drag(pixels: number): void {
    const by = this.#view.placeAt(0) - this.#view.placeAt(pixels);
    this.#go(({ from, to }) => ({ from: from + by, to: to + by }));
  }

  /** Zooms around a place of the picture, in pixels from its left edge. */
  zoomAt(factor: number, x: number): void {
    const around = this.#view.placeAt(x);
    this.#go((drawn, limits) => zoomed(drawn, factor, around, limits));
  }

  /** Zooms around a day, or the middle. */
  zoom(factor: number, day: number | null): void {
    this.#go((drawn, limits) => {
      const around = day === null ? (drawn.from + drawn.to) / 2 : this.#drawn(day);
      return zoomed(drawn, factor, around, limits);
    });
  }

  turn(pages: number): void {
    this.#go((drawn, limits) => moved(drawn, pages, limits));
  }

  /** Brings a day into the middle. */
  centre(day: number): void {
    this.#go(({ from, to }) => {
      const half = (to - from) / 2;
      return { from: this.#drawn(day) - half, to: this.#drawn(day) + half };
    });
  }

  /** Goes to an extent, or as near to it as the archive reaches. */
  show(wanted: Extent): void {
    if (wanted.from === this.initial.from && wanted.to === this.initial.to) {
      this.#extent = wanted;
      this.redraw();
    } else this.#go(() => ({ from: this.#drawn(wanted.from), to: this.#drawn(wanted.to) }));
  }

  /** Moves on the axis as it is drawn, where a finger's way is the same everywhere: gaps are short on it. */
  #go(next: (drawn: Extent, limits: Extent) => Extent): void {
    const { gaps, periods } = this.timeline.store;
    const onAxis = ({ from, to }: Extent) => ({ from: this.#drawn(from), to: this.#drawn(to) });
    const limits = onAxis(limitsOf(periods, this.initial));
    const { from, to } = within(next(onAxis(this.#extent), limits), limits);
    this.#extent = { from: dayDrawnAt(from, gaps), to: dayDrawnAt(to, gaps) };
    this.redraw();
  }

  #drawn(day: number): number {
    return drawnDay(day, this.timeline.store.gaps);
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

  /** Where an event is drawn; null where it is not in the picture. */
  pointOf(ordinal: number, day: number | null) {
    return this.#view.pointOf(ordinal, day);
  }

  #paint(atRest = false): Picture {
    const picture = this.#view.draw(this.timeline, this.#extent, this.chosen, atRest);
    this.#watcher.painted();
    return picture;
  }

  async #settle(): Promise<void> {
    await this.timeline.load(this.#extent).catch(() => undefined);
    this.#watcher.settled(this.#paint(true));
  }
}
