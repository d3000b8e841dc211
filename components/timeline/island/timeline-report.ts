import { isoDay } from "@/lib/dates/civil-day.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import { countPhrase } from "@/lib/strings/count-phrase.ts";
import { fill } from "@/lib/strings/fill.ts";
import type { Picture } from "@/lib/timeline/picture/layout-picture.ts";
import type { IslandContext } from "./island-context.ts";
import { resultsHtml } from "./results-panel.ts";
import type { TimelineScene } from "./motion/timeline-scene.ts";

/** Says in words and in the list what the picture shows, when it has come to rest. */
export class TimelineReport {
  readonly #part: (name: string) => HTMLElement;
  readonly #context: IslandContext;
  #asked = 0;
  /** What the reader must be told besides; empty for nothing. */
  note = "";

  constructor(part: (name: string) => HTMLElement, context: IslandContext) {
    this.#part = part;
    this.#context = context;
  }

  /** @param filtered - whether the timeline is narrowed. */
  tell(scene: TimelineScene, picture: Picture, filtered: boolean): void {
    const { locale, words } = this.#context;
    const { island } = words;
    const say = (day: number) =>
      displayDate(isoDay(Math.round(day)), locale, { calendar: "gregorian" });
    const { from, to } = scene.extent;
    const shows = fill(island.shows, { from: say(from), to: say(to - 1) });
    this.#part("status").textContent = `${shows} (${island.units[scene.unit]}) ${this.note}`.trim();
    if (picture.mode === "columns") {
      const count = (n: number) => ({ entries: countPhrase(locale, words.entries, n) });
      this.#part("scale").textContent =
        fill(words.picture.tallest, count(picture.most)) +
        (picture.hidden > 0 ? ` ${fill(words.picture.hidden, count(picture.hidden))}` : "");
    }
    void this.#list(scene, filtered);
  }

  /** The list of the page where the whole timeline is shown, else the entries of the stretch that pass. */
  async #list(scene: TimelineScene, filtered: boolean): Promise<void> {
    const asked = ++this.#asked;
    const { timeline, extent, isWhole, whole } = scene;
    // On the page of one year "whole" is that year; undated entries belong to the whole timeline alone.
    const first = timeline.store.summary.extent;
    const all = isWhole && whole.from === first?.from && whole.to === first.to;
    const html =
      isWhole && !filtered
        ? ""
        : await resultsHtml(timeline, extent, all, filtered, this.#context).catch(() => "");
    if (asked !== this.#asked) return;
    const results = this.#part("results");
    results.innerHTML = html;
    results.hidden = html === "";
    this.#part("list").hidden = html !== "";
  }
}
