import { countPhrase } from "@/lib/strings/count-phrase.ts";
import { fill } from "@/lib/strings/fill.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { escapeXml } from "@/lib/timeline/picture/escape-xml.ts";
import type { Run } from "@/lib/timeline/data/run.ts";
import { touches } from "@/lib/timeline/data/runs-in.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";
import type { FilteredTimeline } from "./filtered-timeline.ts";
import type { IslandContext } from "./island-context.ts";
import { itemHtml } from "../list/item-html.ts";

/** Entries shown at once: their texts come in at most a few files. */
const SHOWN = 25;

/**
 * The entries of a stretch that pass the filter: their number, and the first of them.
 *
 * @param whole - true when the stretch is the whole timeline, so that undated entries belong to it.
 * @param filtered - whether the timeline is narrowed.
 */
export async function resultsHtml(
  timeline: FilteredTimeline,
  extent: Extent,
  whole: boolean,
  filtered: boolean,
  { locale, base, words }: IslandContext,
): Promise<string> {
  const ordinals = ordinalsIn(timeline, extent, whole);
  const first = ordinals.slice(0, SHOWN);
  const items: (EventItem | null)[] = [];
  for (const ordinal of first) items.push(await timeline.store.item(ordinal));
  const context = { locale, base, words: words.item, idPrefix: "r" };
  const entries = countPhrase(locale, words.entries, ordinals.length);
  const heading = fill(filtered ? words.island.matches : words.island.inStretch, { entries });
  const more = fill(words.island.firstOf, { n: formatNumber(locale, first.length) });
  return (
    `<h2>${escapeXml(heading)}</h2>` +
    (ordinals.length > first.length ? `<p class="soft">${escapeXml(more)}</p>` : "") +
    `<ol class="tl-list">${items.map((item) => (item === null ? "" : itemHtml(item, context))).join("")}</ol>`
  );
}

/**
 * Ordinals: first what begins in the stretch, then what began before and reaches into it. Where single events
 * are not loaded, those of whole periods stand for the stretch.
 */
function ordinalsIn(timeline: FilteredTimeline, extent: Extent, whole: boolean): readonly number[] {
  const runs = whole ? null : timeline.runsIn(extent);
  const stretches =
    runs === null
      ? whole
        ? timeline.store.periods
        : timeline.periodsIn(extent)
      : inStretch(runs, extent).map(({ ordinal, count }) => ({ start: ordinal, count }));
  const ordinals: number[] = [];
  for (const { start, count } of stretches) {
    for (let i = start; i < start + count; i++) if (timeline.passes(i)) ordinals.push(i);
  }
  return ordinals;
}

function inStretch(runs: readonly Run[], extent: Extent): readonly Run[] {
  const touching = runs.filter((run) => touches(run, extent));
  const beginsInside = ({ first }: Run) => first !== null && first >= extent.from;
  return [...touching.filter(beginsInside), ...touching.filter((run) => !beginsInside(run))];
}
