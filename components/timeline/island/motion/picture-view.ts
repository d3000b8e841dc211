import { setHtml } from "@/components/reader/trusted.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { direction } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { drawnDay } from "@/lib/timeline/dates/gaps.ts";
import { drawPicture } from "@/lib/timeline/picture/draw/draw-picture.ts";
import { layoutPicture, type Picture } from "@/lib/timeline/picture/layout/layout-picture.ts";
import { roomFor, widths } from "@/lib/timeline/picture/room.ts";
import { axisTicks } from "@/lib/timeline/picture/ticks.ts";
import { plotOf, timeScale, unitFor, type View } from "@/lib/timeline/picture/view.ts";
import type { TimelineWords } from "../../picture/timeline-words.ts";
import type { FilteredTimeline } from "../filtered-timeline.ts";
import type { KnownNames } from "../known-names.ts";
import { hitIn, type Hit } from "./hit-in.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Draws the picture of a timeline into an element, and knows what lies where in it. Points are in pixels of the page. */
export class PictureView {
  readonly #svg = document.createElementNS(SVG, "svg");
  readonly #element: HTMLElement;
  readonly #locale: Locale;
  readonly #words: TimelineWords;
  readonly #names: KnownNames;
  readonly #isLow: boolean;
  /** Lanes that have been seen since the picture last came to rest, as bits. */
  #seen = 0;
  #picture: Picture | null = null;
  #view: View | null = null;
  #scale = 1;

  constructor(element: HTMLElement, locale: Locale, words: TimelineWords, names: KnownNames) {
    this.#element = element;
    this.#locale = locale;
    this.#words = words;
    this.#names = names;
    this.#isLow = element.querySelector(".tl-low") !== null;
    this.#svg.setAttribute("class", "tl-svg");
    this.#svg.setAttribute("aria-hidden", "true");
    this.#svg.setAttribute("direction", direction(locale));
    element.replaceChildren(this.#svg);
  }

  /** @param atRest - lanes in which nothing is left go only now. */
  draw(
    timeline: FilteredTimeline,
    extent: Extent,
    chosen: number | null,
    atRest: boolean,
  ): Picture {
    const { gaps, codes } = timeline.store;
    const size = matchMedia("(width >= 48rem)").matches ? "wide" : "narrow";
    const room = roomFor(size, this.#isLow);
    const width = widths[size];
    const { gutter } = room;
    const view: View = { ...extent, width, direction: direction(this.#locale), gaps, gutter };
    const picture = layoutPicture(
      {
        ...{ codes, names: this.#names.of(timeline), keep: atRest ? 0 : this.#seen },
        runs: timeline.runsIn(extent),
        density: timeline.density(extent, unitFor(view)),
      },
      view,
      room,
    );
    this.#seen = picture.bands.reduce((mask, { lane }) => mask | (1 << lane), 0);
    const { lanes, picture: words } = this.#words;
    this.#svg.setAttribute("viewBox", `0 0 ${width} ${room.height}`);
    const drawn = drawPicture(picture, view, room, axisTicks(view, this.#locale), {
      ...{ lanes, chosen, sides: words },
      count: (count) => formatNumber(this.#locale, count),
      gap: ({ from, to }) => this.#names.gap(to - from),
    });
    setHtml(this.#svg, drawn);
    this.#scale = this.#element.clientWidth / width || 1;
    this.#picture = picture;
    this.#view = view;
    return picture;
  }

  /** The place of the drawn axis (see `drawnDay`) at a distance from the left edge. */
  placeAt(x: number): number {
    if (this.#view === null) return 0;
    const { from, to, direction: reads, gaps } = this.#view;
    const plot = plotOf(this.#view);
    const [start, end] = [drawnDay(from, gaps), drawnDay(to, gaps)];
    const share = (x / this.#scale - plot.x) / plot.width;
    return start + (reads === "rtl" ? 1 - share : share) * (end - start);
  }

  /** What lies at a point of the picture. */
  hit(x: number, y: number): Hit {
    const { x: at, y: high } = { x: x / this.#scale, y: y / this.#scale };
    return this.#picture === null ? null : hitIn(this.#picture, at, high);
  }

  /** Where an event is drawn: its mark, or else its day on the line of its lane. */
  pointOf(ordinal: number, day: number | null): { readonly x: number; readonly y: number } | null {
    if (this.#picture === null || this.#view === null) return null;
    const mark = this.#picture.marks?.find((each) => each.ordinal === ordinal);
    const label = this.#picture.labels.find((each) => each.ordinal === ordinal);
    const band = this.#picture.bands[0];
    const { from, to } = this.#view;
    if (mark !== undefined) return this.#onPage(mark.x + mark.width / 2, mark.y);
    if (label !== undefined) return this.#onPage(label.x, label.y);
    if (day === null || day < from || day > to) return null;
    return this.#onPage(timeScale(this.#view)(day), band?.bottom ?? 0);
  }

  #onPage(x: number, y: number) {
    return { x: x * this.#scale, y: y * this.#scale };
  }
}
