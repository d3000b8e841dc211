import { gzipSync } from "node:zlib";
import { eachTimelineFile } from "../../../lib/timeline/data/timeline-files.ts";
import { generateEvents } from "./generate-events.ts";

/** What the data of a timeline of `events` events costs and weighs. Sizes in bytes. */
export interface BuildCost {
  readonly events: number;
  /** Processor time of writing all files, in microseconds for each event. */
  readonly microsecondsPerEvent: number;
  readonly files: number;
  readonly summary: number;
  /** The largest file of single events, of texts and of a facet. */
  readonly runs: number;
  readonly text: number;
  readonly facet: number;
}

/** Measures the writing of data files; the fastest of three runs, without compression. */
export function buildCost(events: number): BuildCost {
  const list = generateEvents(events);
  let fastest = Infinity;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    for (const [,] of eachTimelineFile(list));
    const { user, system } = process.cpuUsage(before);
    fastest = Math.min(fastest, user + system);
  }
  const sizes = new Map<string, number>();
  let files = 0;
  for (const [path, bytes] of eachTimelineFile(list)) {
    files += 1;
    const kind = /([a-z]+)[^/]*$/.exec(path)?.[1] ?? "";
    // Only what may be the largest of its kind is compressed: the others cannot win.
    if (bytes.length / 12 < (sizes.get(kind) ?? 0)) continue;
    sizes.set(kind, Math.max(sizes.get(kind) ?? 0, gzipSync(bytes).length));
  }
  const size = (...kinds: readonly string[]) =>
    Math.max(...kinds.map((kind) => sizes.get(kind) ?? 0));
  return {
    events,
    microsecondsPerEvent: fastest / events,
    files,
    summary: size("summary"),
    runs: size("period"),
    text: size("text"),
    facet: size("kind", "country", "record"),
  };
}
