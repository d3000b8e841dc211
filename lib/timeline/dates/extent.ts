import { civilDay, dayNumber } from "../../dates/civil-day.ts";
import type { Run } from "../data/run.ts";

/** A stretch of the axis in day numbers, half-open. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretch from the first to the last known end of all runs, in whole years; null when nothing is placed.
 * An open end adds nothing: it is drawn up to the edge.
 */
export function extentOf(runs: readonly Run[]): Extent | null {
  let from = Infinity;
  let to = -Infinity;
  for (const { first, end } of runs) {
    const start = first ?? (end === null ? null : end - 1);
    const stop = end ?? (first === null ? null : first + 1);
    if (start !== null && start < from) from = start;
    if (stop !== null && stop > to) to = stop;
  }
  return from < to ? wholeYears(from, to) : null;
}

/**
 * The stretch that a first picture shows. Where a few early dates ("since 1517") would squeeze all others
 * into a corner, that is where the latest 98 % of the runs take up less than a third of the whole, it
 * begins with those; the picture then says how many lie before it.
 */
export function mainExtent(runs: readonly Run[]): Extent | null {
  const whole = extentOf(runs);
  if (whole === null || runs.length < 50) return whole;
  const starts = runs.map(({ first, end }) => first ?? (end ?? 0) - 1).sort((a, b) => a - b);
  const cut = starts[Math.floor(starts.length * 0.02)] ?? whole.from;
  return (whole.to - cut) * 3 < whole.to - whole.from ? wholeYears(cut, whole.to) : whole;
}

function wholeYears(from: number, to: number): Extent {
  return {
    from: dayNumber(civilDay(from).year, 1, 1),
    to: dayNumber(civilDay(to - 1).year + 1, 1, 1),
  };
}
