import { unitIndex, unitStart, type Unit } from "../dates/unit.ts";
import type { Run } from "./run.ts";

/** The two sides of the axis: events stand above it, publications below. */
export const sides = ["above", "below"] as const;
export type Side = (typeof sides)[number];

/** Something for each side of the axis. */
export type BySide<T> = Readonly<Record<Side, T>>;

/** The side on which a kind is drawn. */
export function sideOf({ kind }: Pick<Run, "kind">): Side {
  return kind === "publication" ? "below" : "above";
}

/**
 * How many events lie in each unit of time. An event is counted in a bin only when all days that it may cover
 * lie inside; one that is known less precisely, or that crosses a border, stays in `wide` and is drawn with its
 * true length. Bins and wide runs together hold every placed event exactly once.
 */
export interface Density {
  readonly unit: Unit;
  /** By unit index (see unit.ts). */
  readonly bins: ReadonlyMap<number, BySide<number>>;
  readonly wide: readonly Run[];
}

/** Counts runs by a unit. */
export function densityOf(runs: readonly Run[], unit: Unit): Density {
  return addRuns(new Map(), runs, unit);
}

/** The same events counted by a coarser unit: bins merge, and wide runs that now fit enter them. */
export function coarsen(density: Density, unit: Unit): Density {
  if (density.unit === unit) return density;
  const bins = new Map<number, BySide<number>>();
  for (const [index, count] of density.bins) {
    addCounts(bins, unitIndex(unitStart(index, density.unit), unit), count);
  }
  return addRuns(bins, density.wide, unit);
}

/** The same density with one wide run for all of the same days, so that a moving picture has less to draw. */
export function mergeWide(density: Density): Density {
  const groups = new Map<string, Run>();
  for (const run of density.wide) {
    const key = `${run.first ?? ""}/${run.end ?? ""}/${run.kind}/${run.approximate ? "~" : ""}`;
    const old = groups.get(key);
    groups.set(key, old === undefined ? run : { ...old, count: old.count + run.count });
  }
  return { ...density, wide: [...groups.values()] };
}

/** The index of the unit that holds all days of a run; null when none does. */
export function binOf(run: Pick<Run, "first" | "end">, unit: Unit): number | null {
  if (run.first === null || run.end === null) return null;
  const index = unitIndex(run.first, unit);
  return unitIndex(run.end - 1, unit) === index ? index : null;
}

/** Adds counts to those of a bin. */
export function addCounts(
  bins: Map<number, BySide<number>>,
  index: number,
  { above, below }: BySide<number>,
): void {
  const old = bins.get(index);
  bins.set(index, { above: (old?.above ?? 0) + above, below: (old?.below ?? 0) + below });
}

function addRuns(bins: Map<number, BySide<number>>, runs: readonly Run[], unit: Unit): Density {
  const wide: Run[] = [];
  for (const run of runs) {
    const index = binOf(run, unit);
    if (index === null) wide.push(run);
    else addCounts(bins, index, { above: 0, below: 0, [sideOf(run)]: run.count });
  }
  return { unit, bins, wide };
}
