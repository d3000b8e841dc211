import { mainExtent } from "../dates/extent.ts";
import { orderEvents } from "../dates/order-events.ts";
import { periodsOf } from "../dates/periods.ts";
import { onThisDayFiles } from "../list/on-this-day.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import {
  jsonFile,
  namedFile,
  periodFiles,
  type EarlierParts,
  type TimelineFile,
} from "./period-files.ts";
import type { Run } from "./run.ts";
import { dataPaths, type PeriodEntry, type TimelineSummary } from "./summary.ts";
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
  const placed = orderEvents(events);
  const slices = periodsOf(placed);
  const periods: PeriodEntry[] = [];
  const allRuns: Run[] = [];
  for (const slice of slices) {
    const part = placed.slice(slice.start, slice.start + slice.count);
    const { entry, runs } = yield* periodFiles(slice, part, earlier);
    periods.push(entry);
    allRuns.push(...runs);
  }
  const facets: Record<string, string> = {};
  for (const [key, ordinals] of timelineFacets(placed, slices)) {
    const { name, file } = namedFile(key, ordinals);
    yield file;
    facets[key] = name;
  }
  for (const { path, events: onDay, rows } of onThisDayFiles(placed)) {
    if (earlier.recall(path, onDay) !== null) continue;
    yield jsonFile(path, rows());
    earlier.store(path, []);
  }
  const extent = mainExtent(allRuns);
  const summary: TimelineSummary = { total: placed.length, extent, periods, facets };
  yield jsonFile(dataPaths.summary, summary);
}

/** All of `eachTimelineFile` at once. */
export function timelineFiles(events: readonly TimelineEvent[]): Map<string, Uint8Array> {
  return new Map(eachTimelineFile(events));
}
