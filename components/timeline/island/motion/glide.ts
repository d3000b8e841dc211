import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { between } from "./move-view.ts";

/** How long it takes, in milliseconds. */
const DURATION = 240;

/** Moves from stretch to stretch over a few frames; at once where the reader asks for less motion. */
export class Glide {
  /** Where it is heading; null at rest. */
  target: Extent | null = null;
  #frame = 0;
  readonly #paint: (extent: Extent) => void;
  readonly #arrived: () => void;

  /**
   * @param paint - draws a stretch on the way.
   * @param arrived - is called after the last of them.
   */
  constructor(paint: (extent: Extent) => void, arrived: () => void) {
    this.#paint = paint;
    this.#arrived = arrived;
  }

  /** Sets out from one stretch to another; whatever was under way ends. */
  start(from: Extent, to: Extent): void {
    cancelAnimationFrame(this.#frame);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.jump(to);
      return;
    }
    this.target = to;
    const begun = performance.now();
    const step = (now: number) => {
      const t = Math.min((now - begun) / DURATION, 1);
      this.#paint(t === 1 ? to : between(from, to, 1 - (1 - t) ** 3));
      if (t < 1) {
        this.#frame = requestAnimationFrame(step);
        return;
      }
      this.target = null;
      this.#arrived();
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Shows a stretch with the next frame. */
  jump(to: Extent): void {
    this.target = null;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#paint(to);
      this.#arrived();
    });
  }
}
