import { setHtml } from "@/components/reader/trusted.ts";
import { isoDay } from "@/lib/dates/civil-day.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import type { Picture } from "@/lib/timeline/picture/layout/layout-picture.ts";
import type { IslandContext } from "./island-context.ts";
import { liveListHtml } from "./live-list.ts";
import { isDefault } from "./timeline-state.ts";
import type { TimelineScene } from "./motion/timeline-scene.ts";

/** Says in words and in the list what the picture shows, when it has come to rest. */
export class TimelineReport {
  readonly #part: (name: string) => HTMLElement;
  readonly #context: IslandContext;
  #asked = 0;

  constructor(part: (name: string) => HTMLElement, context: IslandContext) {
    this.#part = part;
    this.#context = context;
  }

  tell(scene: TimelineScene, picture: Picture): void {
    const { locale, words } = this.#context;
    const { island } = words;
    const say = (day: number) =>
      displayDate(isoDay(Math.round(day)), locale, { calendar: "gregorian" });
    const { from, to } = scene.extent;
    const shows = fill(island.shows, { from: say(from), to: say(to - 1) });
    this.#part("status").textContent = `${shows} (${island.units[scene.unit]})`;
    if (picture.stacks !== null) {
      const count = (n: number) => ({ entries: countPhrase(locale, words.entries, n) });
      this.#part("scale").textContent =
        fill(words.picture.tallest, count(picture.stacks.most)) +
        (picture.hidden > 0 ? ` ${fill(words.picture.hidden, count(picture.hidden))}` : "");
    }
    void this.#list(scene);
  }

  /** The list of the page while its own extent is shown, else the entries of the extent that pass. */
  async #list(scene: TimelineScene): Promise<void> {
    const asked = ++this.#asked;
    const { timeline, extent, isInitial, initial } = scene;
    // The page of one year comes with that year; undated entries belong to the timeline of all years alone.
    const first = timeline.store.extent;
    const isAll = isInitial && initial.from === first?.from && initial.to === first.to;
    const html =
      isInitial && isDefault(timeline.filter)
        ? ""
        : await liveListHtml(timeline, isAll ? null : extent, this.#context).catch(() => "");
    if (asked !== this.#asked) return;
    const results = this.#part("results");
    setHtml(results, html);
    results.hidden = html === "";
    this.#part("list").hidden = html !== "";
  }
}
