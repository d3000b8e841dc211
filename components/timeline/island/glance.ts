import type { EventCard, Point } from "./event-card.ts";
import type { TimelineScene } from "./motion/timeline-scene.ts";

/** A pointer rests for so long before anything is loaded for it, in milliseconds. */
const REST = 80;

/** Shows what lies under a resting pointer, unless the reader has chosen an event. */
export class Glance {
  readonly #scene: TimelineScene;
  readonly #card: EventCard;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(scene: TimelineScene, card: EventCard) {
    this.#scene = scene;
    this.#card = card;
  }

  at(point: Point): void {
    clearTimeout(this.#pause);
    if (this.#card.isKept) return;
    this.#pause = setTimeout(() => void this.#show(point), REST);
  }

  end(): void {
    clearTimeout(this.#pause);
    if (!this.#card.isKept) this.#card.hide();
  }

  async #show(point: Point): Promise<void> {
    const hit = this.#scene.hit(point.x, point.y);
    if (hit === null) {
      this.end();
      return;
    }
    if (hit.kind === "extent") this.#card.count(hit);
    else {
      const item = await this.#scene.timeline.store.item(hit.ordinal).catch(() => null);
      if (item === null || this.#card.isKept) return;
      this.#card.glance(item);
    }
    this.#card.place(point);
  }
}
