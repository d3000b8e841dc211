import { eventSpan } from "@/lib/timeline/dates/event-span.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";
import type { EventCard } from "./event-card.ts";
import type { TimelineScene } from "./motion/timeline-scene.ts";

/** Files looked through for an event that an address names. */
const FEW = 6;

/** The event that the reader has come to, shown on its card and ringed in the picture. */
export class ChosenEvent {
  item: EventItem | null = null;
  readonly #card: EventCard;
  readonly #scene: TimelineScene;

  constructor(card: EventCard, scene: TimelineScene) {
    this.#card = card;
    this.#scene = scene;
  }

  /** The middle of the chosen event on the axis, as far as it has one; null without a chosen event. */
  get middle(): number | null {
    const span = eventSpan(this.item?.date ?? null);
    if (span === null) return null;
    const from = span.first ?? (span.end ?? 0) - 1;
    return (from + (span.end ?? from + 1)) / 2;
  }

  /** The ordinal that a step leads to among those that pass the filter, in order of time; the chosen one at the end. */
  async ordinalTo(step: "next" | "previous" | "first" | "last"): Promise<number | null> {
    const { chosen, timeline } = this.#scene;
    const { store } = timeline;
    if (chosen === null && step === "next") {
      const shown = this.#firstShown();
      if (shown !== null) return shown;
    }
    const back = step === "last" || step === "previous";
    const from =
      step === "first" || step === "last" || chosen === null ? null : store.periodOf(chosen);
    const periods = back ? [...store.periods].reverse() : store.periods;
    const start = from === null ? 0 : periods.indexOf(from);
    for (const period of periods.slice(start)) {
      if (timeline.countIn(period) === 0) continue;
      const { order } = await store.load(period);
      const onWay = back ? [...order].reverse() : order;
      const passed = period === from && chosen !== null ? onWay.indexOf(chosen) + 1 : 0;
      const found = onWay.slice(passed).find((ordinal) => timeline.passes(ordinal));
      if (found !== undefined) return found;
    }
    return chosen;
  }

  /** The first event of the extent shown, where that is not the one the page came with and its events are loaded. */
  #firstShown(): number | null {
    const { timeline, extent, isInitial } = this.#scene;
    const runs = isInitial ? null : timeline.runsIn(extent);
    return runs?.find((run) => (run.first ?? run.end ?? 0) >= extent.from)?.ordinal ?? null;
  }

  async choose(ordinal: number | null): Promise<void> {
    const scene = this.#scene;
    scene.chosen = ordinal;
    this.item = ordinal === null ? null : await scene.timeline.store.item(ordinal);
    const place = ordinal === null ? 0 : await this.#placeOf(ordinal);
    if (scene.chosen !== ordinal) return;
    this.#show(place);
    const { middle } = this;
    const { from, to } = scene.extent;
    if (middle !== null && (middle < from || middle > to)) scene.centre(middle);
    else scene.redraw();
  }

  async chooseById(id: string): Promise<void> {
    const { timeline, extent } = this.#scene;
    const { store } = timeline;
    // An address that names an event also names its extent; in a small archive any may be looked through.
    const periods =
      store.periods.length <= FEW ? store.periods : timeline.periodsIn(extent).slice(0, 1);
    for (const period of periods) {
      const { texts } = await store.load(period);
      for (const file of texts.slice(0, FEW)) {
        const at = (await file.rows()).findIndex((row) => row.id === id);
        if (at < 0) continue;
        await this.choose(file.from + at);
        return;
      }
    }
  }

  /** The number of an event in the whole list, in order of time. */
  async #placeOf(ordinal: number): Promise<number> {
    const { store } = this.#scene.timeline;
    const period = store.periodOf(ordinal);
    if (period === null) return 0;
    const { order } = await store.load(period);
    return period.events.start + order.indexOf(ordinal) + 1;
  }

  #show(place: number): void {
    const { item } = this;
    if (item === null) this.#card.hide();
    else this.#card.keep(item, place, this.#scene.timeline.store.total);
  }
}
