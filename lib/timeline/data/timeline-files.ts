import { gapsBetween } from "../dates/gaps.ts";
import { comparePeriods } from "../dates/period.ts";
import { periodsOf, type PeriodSlice } from "../dates/periods.ts";
import { packCodes } from "../lanes/lane-codes.ts";
import { laneKeys } from "../lanes/lane-keys.ts";
import { onThisDayFiles } from "../list/on-this-day.ts";
import { timelineOf, type Timeline } from "../list/timeline-of.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import { facetOptions } from "./facet-options.ts";
import { jsonFile, namedFile, type TimelineFile } from "./named-file.ts";
import { periodFiles, type EarlierParts, type PeriodPart } from "./period-files.ts";
import { runsOf } from "./run.ts";
import { dataPaths, type PeriodEntry, type TimelineSet, type TimelineSummary } from "./summary.ts";
import { timelineFacets } from "./timeline-facets.ts";

const nothingEarlier: EarlierParts = { recall: () => null, store: () => undefined };

/**
 * The data that the timeline's island loads on demand, file by file, so that a large archive need not be held
 * twice. The same events give the same bytes, in whatever order they come. No file holds more than one view
 * needs: texts are cut at 40 kB, runs by period.
 */
export function* eachTimelineFile(
  events: readonly TimelineEvent[],
  earlier: EarlierParts = nothingEarlier,
): Generator<TimelineFile> {
  const timeline = timelineOf(events);
  const { placed, rest, runs, published } = timeline;
  const records = facetOptions(placed).records.map(([id]) => id);
  const lanes = laneKeys(placed);
  yield* filesOf("events", timeline, { records, lanes }, earlier);
  const gaps = gapsBetween([...runs, ...published, ...runsOf(rest)]);
  const others = { ...timeline, placed: rest, publications: [], gaps };
  yield* filesOf("rest", others, { records, lanes }, earlier);
  for (const { path, events: onDay, rows } of onThisDayFiles(placed)) {
    if (earlier.recall(path, onDay) !== null) continue;
    yield jsonFile(path, rows());
    earlier.store(path, []);
  }
}

type Data = Pick<Timeline<TimelineEvent>, "placed" | "publications" | "extent" | "gaps">;

function* filesOf(
  set: TimelineSet,
  timeline: Data,
  { records, lanes }: Readonly<Record<"records" | "lanes", readonly string[]>>,
  earlier: EarlierParts,
): Generator<TimelineFile> {
  const parts = periodParts(timeline);
  const periods: PeriodEntry[] = [];
  for (const part of parts) periods.push(yield* periodFiles(set, part, earlier));
  const facets: Record<string, string> = {};
  for (const [key, facet] of timelineFacets(timeline, parts, records)) {
    const { name, file } = namedFile(set, key, JSON.stringify(facet));
    yield file;
    facets[key] = name;
  }
  const { placed, extent } = timeline;
  const gaps = timeline.gaps.map(({ from, to, drawn }) => [from, to, drawn] as const);
  const codes = namedFile(set, "lanes", JSON.stringify(packCodes(placed, lanes)));
  yield codes.file;
  const total = placed.length;
  const summary: TimelineSummary = { total, extent, gaps, lanes: codes.name, periods, facets };
  yield jsonFile(dataPaths.summary(set), summary);
}

/** The periods in which something is told or published, in order. */
function periodParts({ placed, publications }: Data): readonly PeriodPart[] {
  const layers = { events: placed, published: publications };
  const [events, published] = [sliced(periodsOf(placed)), sliced(periodsOf(publications))];
  const keys = [...new Set([...events.keys(), ...published.keys()])].sort(comparePeriods);
  const next = { events: 0, published: 0 };
  return keys.map((key) => {
    const slice = (of: keyof typeof next) => {
      const found = (of === "events" ? events : published).get(key);
      const own = found ?? { key, start: next[of], count: 0, groups: [] };
      next[of] = own.start + own.count;
      return own;
    };
    const slices = { events: slice("events"), published: slice("published") };
    const part = (of: keyof typeof next) =>
      layers[of].slice(slices[of].start, slices[of].start + slices[of].count);
    return { key, slices, placed: { events: part("events"), published: part("published") } };
  });
}

function sliced(slices: readonly PeriodSlice[]): ReadonlyMap<string, PeriodSlice> {
  return new Map(slices.map((slice) => [slice.key, slice]));
}

/** All of `eachTimelineFile` at once. */
export function timelineFiles(events: readonly TimelineEvent[]): Map<string, Uint8Array> {
  return new Map(eachTimelineFile(events));
}
