import { oncePerObject } from "../../base/once.ts";
import type { Extent } from "../dates/extent.ts";
import type { Run } from "./run.ts";

/** Runs by their beginning, so that those of an extent can be looked up instead of looked for. */
interface Sorted {
  /** Places of the runs, those that begin first in front. */
  readonly places: Uint32Array;
  readonly starts: Float64Array;
  /** Of each run and all before it, the latest end: it never falls. */
  readonly latestEnds: Float64Array;
}

/** Whether a run touches an extent; an open end reaches as far as there is axis. */
export function touches({ first, end }: Run, { from, to }: Extent): boolean {
  return (first ?? -Infinity) < to && (end ?? Infinity) > from;
}

/** Whether a run began before an extent and goes on after it. */
export function goesThrough({ first, end }: Run, { from, to }: Extent): boolean {
  return (first ?? -Infinity) < from && (end ?? Infinity) > to;
}

/**
 * The runs that touch an extent, in the order of the list. Looks at the runs around the extent, not at all: each
 * of thousands of pages asks for its own. What it learns of a list is kept as long as the list.
 */
export function runsIn(runs: readonly Run[], extent: Extent): Run[] {
  const { places, starts, latestEnds } = sorted(runs);
  const before = firstWhere(starts, (start) => start >= extent.to);
  const from = firstWhere(latestEnds, (end) => end > extent.from);
  const found: Run[] = [];
  for (const place of places.slice(from, before).sort()) {
    const run = runs[place];
    if (run !== undefined && touches(run, extent)) found.push(run);
  }
  return found;
}

const sorted = oncePerObject((runs: readonly Run[]): Sorted => {
  const start = (place: number) => runs[place]?.first ?? -Infinity;
  const places = Uint32Array.from(runs.keys()).sort((a, b) => start(a) - start(b) || a - b);
  let latest = -Infinity;
  return {
    places,
    starts: Float64Array.from(places, start),
    latestEnds: Float64Array.from(places, (place) => {
      latest = Math.max(latest, runs[place]?.end ?? Infinity);
      return latest;
    }),
  };
});

/** The first place at which something holds that holds for all after it; the length when it holds for none. */
function firstWhere(list: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
