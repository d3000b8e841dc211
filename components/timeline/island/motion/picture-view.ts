import type { Direction, Locale } from "@/lib/locale/locale.ts";
import type { BySide } from "@/lib/timeline/data/density.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { drawnDay } from "@/lib/timeline/dates/gaps.ts";
import { drawPicture, markHeight } from "@/lib/timeline/picture/draw-picture.ts";
import { layoutPicture, type Picture } from "@/lib/timeline/picture/layout-picture.ts";
import { axisTicks } from "@/lib/timeline/picture/ticks.ts";
import { unitFor, type View } from "@/lib/timeline/picture/view.ts";
import type { FilteredTimeline } from "../filtered-timeline.ts";

/** What lies under a finger: an event, or an extent to look into; null for nothing. */
export type Hit =
  | { readonly kind: "event"; readonly ordinal: number }
  | { readonly kind: "extent"; readonly extent: Extent }
  | null;

const SVG = "http://www.w3.org/2000/svg";
/** Fingers are thicker than marks: so many pixels around a mark still count as on it. */
const REACH = 10;

/** Draws the picture of a timeline into an element, and knows what lies where in it. */
export class PictureView {
  readonly #svg = document.createElementNS(SVG, "svg");
  readonly #direction: Direction;
  readonly #locale: Locale;
  #least: BySide<number> | undefined;
  #picture: Picture | null = null;
  #view: View | null = null;
  #width: number;

  constructor(element: HTMLElement, locale: Locale, direction: Direction) {
    this.#locale = locale;
    this.#direction = direction;
    this.#svg.setAttribute("class", "tl-svg");
    this.#svg.setAttribute("aria-hidden", "true");
    this.#svg.setAttribute("direction", direction);
    this.#width = element.clientWidth;
    element.replaceChildren(this.#svg);
  }

  resize(width: number): void {
    this.#width = width;
    this.#least = undefined;
  }

  draw(timeline: FilteredTimeline, extent: Extent, chosen: number | null): Picture {
    const { gaps } = timeline.store;
    const view: View = { ...extent, width: this.#width, direction: this.#direction, gaps };
    const density = timeline.density(extent, unitFor(view));
    const picture = layoutPicture(timeline.runsIn(extent), density, view);
    const drawn = drawPicture(picture, view, axisTicks(view, this.#locale), {
      chosen,
      ...(this.#least === undefined ? {} : { least: this.#least }),
    });
    this.#least = drawn.sides;
    this.#svg.setAttribute("viewBox", `0 0 ${view.width} ${drawn.height}`);
    this.#svg.setAttribute("height", String(drawn.height));
    this.#svg.innerHTML = drawn.markup;
    this.#picture = picture;
    this.#view = view;
    return picture;
  }

  /** The place of the drawn axis (see `drawnDay`) at a distance from the left edge, in pixels. */
  placeAt(x: number): number {
    if (this.#view === null) return 0;
    const { from, to, width, gaps } = this.#view;
    const [start, end] = [drawnDay(from, gaps), drawnDay(to, gaps)];
    const share = this.#direction === "rtl" ? 1 - x / width : x / width;
    return start + share * (end - start);
  }

  /** What lies at a point of the picture, in pixels from its corner. */
  hit(x: number, y: number): Hit {
    const { marks, columns } = this.#picture ?? { marks: null, columns: [] };
    let nearest: Hit = null;
    let least = REACH;
    for (const mark of marks ?? []) {
      const top = markHeight(mark, this.#least ?? { above: 0, below: 0 });
      const distance = Math.hypot(
        Math.max(mark.x - x, 0, x - mark.x - mark.width),
        Math.max(Math.abs(y - top) - 4, 0),
      );
      if (distance < least) {
        least = distance;
        nearest = { kind: "event", ordinal: mark.ordinal };
      }
    }
    if (nearest !== null) return nearest;
    const column = columns.find((each) => each.x <= x && x < each.x + each.width + 1);
    return column ? { kind: "extent", extent: { from: column.from, to: column.to } } : null;
  }
}
