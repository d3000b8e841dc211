import { formatNumber } from "@/lib/strings/format-number.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { eventSpan } from "@/lib/timeline/dates/event-span.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";
import { escapeXml } from "@/lib/timeline/picture/escape-xml.ts";
import type { IslandContext } from "./island-context.ts";
import { itemHtml } from "../list/item-html.ts";
import type { TimelineScene } from "./motion/timeline-scene.ts";

/** Files looked through for an event that an address names. */
const FEW = 6;

/** The event that the reader has come to, shown below the picture and ringed in it. */
export class ChosenEvent {
  item: EventItem | null = null;
  readonly #panel: HTMLElement;
  readonly #scene: TimelineScene;
  readonly #context: IslandContext;

  constructor(panel: HTMLElement, scene: TimelineScene, context: IslandContext) {
    this.#panel = panel;
    this.#scene = scene;
    this.#context = context;
  }

  /** The middle of the chosen event on the axis, as far as it has one; null without a chosen event. */
  get middle(): number | null {
    const span = eventSpan(this.item?.date ?? null);
    if (span === null) return null;
    const from = span.first ?? (span.end ?? 0) - 1;
    return (from + (span.end ?? from + 1)) / 2;
  }

  /** The ordinal that a step leads to among those that pass the filter; null when there is none. */
  ordinalTo(step: "next" | "previous" | "first" | "last"): number | null {
    const { chosen, timeline } = this.#scene;
    const { total } = timeline.store.summary;
    const back = step === "last" || (step === "previous" && chosen !== null);
    let at = step === "first" ? -1 : step === "last" ? total : (chosen ?? this.#before());
    for (at += back ? -1 : 1; at >= 0 && at < total; at += back ? -1 : 1) {
      if (timeline.passes(at)) return at;
    }
    return chosen;
  }

  /** Where a walk begins when nothing is chosen: before the first event of the extent shown. */
  #before(): number {
    const { timeline, extent, isInitial } = this.#scene;
    if (isInitial) return -1;
    const runs = timeline.runsIn(extent);
    const first = runs?.find((run) => (run.first ?? run.end ?? 0) >= extent.from);
    return (first?.ordinal ?? timeline.periodsIn(extent)[0]?.events.start ?? 0) - 1;
  }

  async choose(ordinal: number | null): Promise<void> {
    const scene = this.#scene;
    scene.chosen = ordinal;
    this.item = ordinal === null ? null : await scene.timeline.store.item(ordinal);
    if (scene.chosen !== ordinal) return;
    this.#show(ordinal);
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
        const at = (await store.rows(file)).findIndex((row) => row.id === id);
        if (at < 0) continue;
        await this.choose(file.from + at);
        return;
      }
    }
  }

  #show(ordinal: number | null): void {
    const { item } = this;
    this.#panel.hidden = item === null;
    if (item === null || ordinal === null) return;
    const { locale, base, words } = this.#context;
    const { total } = this.#scene.timeline.store.summary;
    const position = fill(words.island.position, {
      n: formatNumber(locale, ordinal + 1),
      total: formatNumber(locale, total),
    });
    const button = (does: string, label: string) =>
      `<button type="button" data-does="${does}">${escapeXml(label)}</button>`;
    this.#panel.innerHTML =
      `<div class="tl-tools">${button("previous", words.island.previous)}${button("next", words.island.next)}` +
      `<span class="soft small">${escapeXml(position)}</span></div>` +
      `<ol class="tl-list">${itemHtml(item, { locale, base, words: words.item, idPrefix: "c" })}</ol>`;
  }
}
