import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import type { Run } from "@/lib/timeline/data/run.ts";
import { touches } from "@/lib/timeline/data/runs-in.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";
import { escapeXml } from "@/lib/timeline/picture/escape-xml.ts";
import { datedHtml } from "../list/dated-html.ts";
import type { FilteredTimeline } from "./filtered-timeline.ts";
import type { IslandContext } from "./island-context.ts";
import { isNarrowed } from "./timeline-state.ts";
import type { ListSlice } from "./timeline-store.ts";

/** Entries shown at once: their texts come in at most a few files. */
const SHOWN = 25;

/**
 * The entries of an extent that pass the filter: their number, and the first of them.
 *
 * @param extent - null for all entries, the undated too.
 */
export async function liveListHtml(
  timeline: FilteredTimeline,
  extent: Extent | null,
  { locale, base, words }: IslandContext,
): Promise<string> {
  const ordinals = ordinalsIn(timeline, extent);
  const first = ordinals.slice(0, SHOWN);
  const items: EventItem[] = [];
  for (const ordinal of first) {
    const item = await timeline.store.item(ordinal);
    if (item !== null) items.push(item);
  }
  const context = { locale, base, words: words.item, idPrefix: "r" };
  const entries = countPhrase(locale, words.entries, ordinals.length);
  const heading = fill(isNarrowed(timeline.filter) ? words.island.matches : words.island.inExtent, {
    entries,
  });
  const more = fill(words.island.firstOf, { n: formatNumber(locale, first.length) });
  return (
    `<h2>${escapeXml(heading)}</h2>` +
    (ordinals.length > first.length ? `<p class="soft">${escapeXml(more)}</p>` : "") +
    datedHtml(items, 3, context)
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
