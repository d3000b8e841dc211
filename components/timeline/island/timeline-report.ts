import { isoDay } from "@/lib/dates/civil-day.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import type { Run } from "@/lib/timeline/data/run.ts";
import { touches } from "@/lib/timeline/data/runs-in.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";
import { escapeXml } from "@/lib/timeline/picture/escape-xml.ts";
import type { Picture } from "@/lib/timeline/picture/layout-picture.ts";
import { itemHtml } from "../list/item-html.ts";
import type { FilteredTimeline } from "./filtered-timeline.ts";
import type { IslandContext } from "./island-context.ts";
import { isDefault, isNarrowed } from "./timeline-state.ts";
import type { ListSlice } from "./timeline-store.ts";
import type { TimelineScene } from "./motion/timeline-scene.ts";

/** Entries shown at once: their texts come in at most a few files. */
const SHOWN = 25;

/**
 * The entries of an extent that pass the filter: their number, and the first of them.
 *
 * @param extent - null for all entries, the undated too.
 */
async function resultsHtml(
  timeline: FilteredTimeline,
  extent: Extent | null,
  { locale, base, words }: IslandContext,
): Promise<string> {
  const ordinals = ordinalsIn(timeline, extent);
  const first = ordinals.slice(0, SHOWN);
  const items: (EventItem | null)[] = [];
  for (const ordinal of first) items.push(await timeline.store.item(ordinal));
  const context = { locale, base, words: words.item, idPrefix: "r" };
  const entries = countPhrase(locale, words.entries, ordinals.length);
  const heading = fill(isNarrowed(timeline.filter) ? words.island.matches : words.island.inExtent, {
    entries,
  });
  const more = fill(words.island.firstOf, { n: formatNumber(locale, first.length) });
  return (
    `<h2>${escapeXml(heading)}</h2>` +
    (ordinals.length > first.length ? `<p class="soft">${escapeXml(more)}</p>` : "") +
    `<ol class="tl-list">${items.map((item) => (item === null ? "" : itemHtml(item, context))).join("")}</ol>`
  );
}

/**
 * Ordinals: first what begins in the extent, then what began before and reaches into it. Where single events
 * are not loaded, those of the periods that it touches stand for it.
 */
function ordinalsIn(timeline: FilteredTimeline, extent: Extent | null): readonly number[] {
  const slices =
    extent === null
      ? timeline.store.periods.map(({ events }) => events)
      : slicesIn(timeline, extent);
  const ordinals: number[] = [];
  for (const { start, count } of slices) {
    for (let i = start; i < start + count; i++) if (timeline.passes(i)) ordinals.push(i);
  }
  return ordinals;
}

function slicesIn(timeline: FilteredTimeline, extent: Extent): readonly ListSlice[] {
  const runs = timeline.runsIn(extent);
  if (runs === null) return timeline.periodsIn(extent).map(({ events }) => events);
  const touching = runs.filter((run) => touches(run, extent));
  const beginsInside = ({ first }: Run) => first !== null && first >= extent.from;
  return [...touching.filter(beginsInside), ...touching.filter((run) => !beginsInside(run))].map(
    ({ ordinal, count }) => ({ start: ordinal, count }),
  );
}

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
    if (picture.marks === null) {
      const count = (n: number) => ({ entries: countPhrase(locale, words.entries, n) });
      this.#part("scale").textContent =
        fill(words.picture.tallest, count(picture.most.above)) +
        (picture.hidden > 0 ? ` ${fill(words.picture.hidden, count(picture.hidden))}` : "");
    }
    void this.#list(scene);
  }

  /** The list of the page while its own extent is shown, else the entries of the extent that pass. */
  async #list(scene: TimelineScene): Promise<void> {
    const asked = ++this.#asked;
    const { timeline, extent, isInitial, initial } = scene;
    // The page of one year comes with that year; undated entries belong to the timeline of all years alone.
    const first = timeline.store.summary.extent;
    const isAll = isInitial && initial.from === first?.from && initial.to === first.to;
    const html =
      isInitial && isDefault(timeline.filter)
        ? ""
        : await resultsHtml(timeline, isAll ? null : extent, this.#context).catch(() => "");
    if (asked !== this.#asked) return;
    const results = this.#part("results");
    results.innerHTML = html;
    results.hidden = html === "";
    this.#part("list").hidden = html !== "";
  }
}
