import type { Run } from "./run.ts";

/** A run as data files hold it: ordinal inside its period, count, first day, end day, flags. */
export type RunTuple = readonly [number, number, number | null, number | null, number];

const HAPPENED = 1;
const APPROXIMATE = 2;

/** A run as a tuple; `start` is the ordinal of the first event of its period. */
export function toTuple(run: Run, start: number): RunTuple {
  const flags = (run.kind === "happened" ? HAPPENED : 0) | (run.approximate ? APPROXIMATE : 0);
  return [run.ordinal - start, run.count, run.first, run.end, flags];
}

/** The run of a tuple; `start` as for `toTuple`. */
export function fromTuple([ordinal, count, first, end, flags]: RunTuple, start: number): Run {
  return {
    ordinal: start + ordinal,
    count,
    first,
    end,
    kind: (flags & HAPPENED) === 0 ? "published" : "happened",
    approximate: (flags & APPROXIMATE) !== 0,
  };
}
