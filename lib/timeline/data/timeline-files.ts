import type { TimelineEvent } from "../timeline-event.ts";
import { locales } from "../../locale/locale.ts";
import { fnvDigits } from "../../base/fnv.ts";
import { dataPaths } from "./data-paths.ts";
import { mainExtent } from "../dates/extent.ts";
import { timelineFacets } from "./timeline-facets.ts";
import { onThisDayFiles } from "../list/on-this-day.ts";
import { orderEvents, type Placed } from "../dates/order-events.ts";
import { periodsOf, type PeriodSlice } from "../dates/periods.ts";
import { toTuple } from "./run-tuple.ts";
import { runsOf, type Run } from "./run.ts";
import { isWide } from "./summary-density.ts";
import type { PeriodEntry, PeriodFile, TextFiles, TimelineSummary } from "./summary.ts";
import { textFiles } from "./text-files.ts";

/** Path from the root of the site, and content (UTF-8 JSON). */
export type TimelineFile = readonly [path: string, bytes: Uint8Array];

const encoder = new TextEncoder();

/** What an earlier build made of parts of the timeline, so that texts that have not changed are not read again. */
export interface EarlierParts {
  /** The files of a part whose events are what they were; they are then not made. Null when they must be. */
  recall(part: string, events: readonly TimelineEvent[]): TextFiles | null;
  /** Told of the files of a part that was not recalled. */
  store(part: string, files: TextFiles): void;
}

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
  const entries: PeriodEntry[] = [];
  const allRuns: Run[] = [];
  for (const slice of slices) {
    const part = placed.slice(slice.start, slice.start + slice.count);
    const runs = runsOf(part, slice.start);
    allRuns.push(...runs);
    const text: Record<string, TextFiles> = {};
    const own = part.map(({ event }) => event);
    for (const locale of locales) {
      const prefix = `text-${locale}-${slice.key}`;
      const known = earlier.recall(prefix, own);
      text[locale] = known ?? [];
      if (known !== null) continue;
      const files: [number, string][] = [];
      for (const rows of textFiles(part, locale)) {
        const { name, file } = named(prefix, rows);
        yield file;
        files.push([rows.length, name]);
      }
      text[locale] = files;
      earlier.store(prefix, files);
    }
    const content: PeriodFile = {
      runs: runs.map((run) => toTuple(run, slice.start)),
      text: { ar: text["ar"] ?? [], en: text["en"] ?? [] },
    };
    const { name, file } = named(`period-${slice.key}`, content);
    yield file;
    entries.push({
      key: slice.key,
      groups: trimmed(slice.groups),
      published: trimmed(publishedByGroup(part)),
      wide: runs.filter(isWide).map((run) => toTuple(run, slice.start)),
      file: name,
    });
  }
  const facets: Record<string, string> = {};
  for (const [key, ordinals] of timelineFacets(placed, slices)) {
    const { name, file } = named(key, ordinals);
    yield file;
    facets[key] = name;
  }
  for (const { path, events: onDay, rows } of onThisDayFiles(placed)) {
    if (earlier.recall(path, onDay) !== null) continue;
    yield [path, encoder.encode(JSON.stringify(rows()))];
    earlier.store(path, []);
  }
  const summary: TimelineSummary = {
    total: placed.length,
    extent: mainExtent(allRuns),
    periods: entries,
    facets,
  };
  yield [dataPaths.summary, encoder.encode(JSON.stringify(summary))];
}

/** All of `eachTimelineFile` at once. */
export function timelineFiles(events: readonly TimelineEvent[]): Map<string, Uint8Array> {
  return new Map(eachTimelineFile(events));
}

function named(
  prefix: string,
  value: unknown,
): { readonly name: string; readonly file: TimelineFile } {
  const content = JSON.stringify(value);
  const name = `${prefix}-${fnvDigits(content)}.json`;
  return { name, file: [dataPaths.file(name), encoder.encode(content)] };
}

/** Publications that lie wholly in the month of their group. */
function publishedByGroup(part: readonly Placed<TimelineEvent>[]): readonly number[] {
  const counts = Array<number>(13).fill(0);
  for (const { event, span, period } of part) {
    if (event.kind !== "published" || span === null) continue;
    if (isWide({ ...span, kind: "published", ordinal: 0, count: 1 })) continue;
    counts[period.month] = (counts[period.month] ?? 0) + 1;
  }
  return counts;
}

function trimmed(counts: PeriodSlice["groups"]): readonly number[] {
  let length = counts.length;
  while (length > 0 && counts[length - 1] === 0) length -= 1;
  return counts.slice(0, length);
}
