import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import type { PlacedPeriod } from "@/lib/timeline/data/placed-periods.ts";
import type { Run } from "@/lib/timeline/data/run.ts";
import { touches } from "@/lib/timeline/data/runs-in.ts";
import type { Extent } from "@/lib/timeline/dates/extent.ts";
import type { EventItem } from "@/lib/timeline/list/event-item.ts";
import { escapeXml } from "@/lib/timeline/picture/draw/escape-xml.ts";
import { datedHtml } from "../list/dated-html.ts";
import type { FilteredTimeline } from "./filtered-timeline.ts";
import type { IslandContext } from "./island-context.ts";
import { isNarrowed } from "./timeline-state.ts";

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
  const { count, first } = await passingIn(timeline, extent);
  const items: EventItem[] = [];
  for (const ordinal of first) {
    const item = await timeline.store.item(ordinal);
    if (item !== null) items.push(item);
  }
  const context = { locale, base, words: words.item, idPrefix: "r" };
  const entries = countPhrase(locale, words.entries, count);
  const heading = fill(isNarrowed(timeline.filter) ? words.island.matches : words.island.inExtent, {
    entries,
  });
  const more = fill(words.island.firstOf, { n: formatNumber(locale, first.length) });
  return (
    `<h2>${escapeXml(heading)}</h2>` +
    (count > first.length ? `<p class="soft">${escapeXml(more)}</p>` : "") +
    (items.some(({ inferred }) => inferred)
      ? `<p class="soft small">${escapeXml(words.inferredSign)}</p>`
      : "") +
    datedHtml(items, 3, context)
  );
}

/** How many entries pass, and the ordinals of the first of them. */
interface Passing {
  readonly count: number;
  readonly first: readonly number[];
}

/**
 * Those that begin in an extent, then those that began before and reach into it. Where single events are not loaded,
 * those of the periods that it touches stand for it.
 */
async function passingIn(timeline: FilteredTimeline, extent: Extent | null): Promise<Passing> {
  const runs = extent === null ? null : timeline.runsIn(extent);
  if (extent === null || runs === null) {
    return passingOf(
      timeline,
      extent === null ? timeline.store.periods : timeline.periodsIn(extent),
    );
  }
  const touching = runs.filter((run) => touches(run, extent));
  const beginsInside = ({ first }: Run) => first !== null && first >= extent.from;
  const ordinals = [
    ...touching.filter(beginsInside),
    ...touching.filter((run) => !beginsInside(run)),
  ].flatMap(({ ordinal, count }) => Array.from({ length: count }, (_, n) => ordinal + n));
  return { count: ordinals.length, first: ordinals.slice(0, SHOWN) };
}

/** Of whole periods only those are loaded in which the first entries stand. */
async function passingOf(
  timeline: FilteredTimeline,
  periods: readonly PlacedPeriod[],
): Promise<Passing> {
  const first: number[] = [];
  let count = 0;
  for (const period of periods) {
    const own = timeline.countIn(period);
    count += own;
    if (own === 0 || first.length >= SHOWN) continue;
    const { order } = await timeline.store.load(period);
    first.push(...order.filter((ordinal) => timeline.passes(ordinal)));
  }
  return { count, first: first.slice(0, SHOWN) };
}
