import { KIND_SLOTS, type LaneCodes } from "../lanes/lane-codes.ts";
import { unitIndex, unitStart, type Unit } from "../dates/unit.ts";
import type { Run } from "./run.ts";

/**
 * How many entries of a unit of time stand in each lane: those that happened, those that were planned and the others
 * (`slotOf`), lane by lane; at the end the publications. An entry that names two countries counts in both lanes.
 */
export type Counts = number[];

/** The place of a kind of a lane in counts. */
export function slotOf(lane: number, kind: number): number {
  return lane * KIND_SLOTS + kind;
}

/** Whether a run is of publications, which stand below the axis. */
export function isPublished({ kind }: Pick<Run, "kind">): boolean {
  return kind === "publication";
}

/**
 * How many events lie in each unit of time. An event is counted in a bin only when all days that it may cover
 * lie inside; one that is known less precisely, or that crosses a border, stays in `wide` and is drawn with its
 * true length. Bins and wide runs together hold every placed event.
 */
export interface Density {
  readonly unit: Unit;
  /** By unit index (see unit.ts). */
  readonly bins: ReadonlyMap<number, Counts>;
  readonly wide: readonly Run[];
}

/** Counts runs by a unit. */
export function densityOf(runs: readonly Run[], unit: Unit, codes: LaneCodes): Density {
  return addRuns(new Map(), runs, unit, codes);
}

/** The same events counted by a coarser unit: bins merge, and wide runs that now fit enter them. */
export function coarsen(density: Density, unit: Unit, codes: LaneCodes): Density {
  if (density.unit === unit) return density;
  const bins = new Map<number, Counts>();
  for (const [index, counts] of density.bins) {
    const own = countsAt(bins, unitIndex(unitStart(index, density.unit), unit), codes);
    counts.forEach((count, slot) => (own[slot] = (own[slot] ?? 0) + count));
  }
  return addRuns(bins, density.wide, unit, codes);
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

/** The counts of a bin, which it has from now on. */
export function countsAt(bins: Map<number, Counts>, index: number, { lanes }: LaneCodes): Counts {
  let counts = bins.get(index);
  if (counts === undefined) {
    counts = Array<number>(lanes * KIND_SLOTS + 1).fill(0);
    bins.set(index, counts);
  }
  return counts;
}

/** Counts an entry in each of its lanes. */
export function countEvent(counts: Counts, ordinal: number, { lanes, masks, kinds }: LaneCodes) {
  const mask = masks[ordinal] ?? 0;
  const kind = kinds[ordinal] ?? 0;
  for (let lane = 0; lane < lanes; lane++) {
    if (((mask >> lane) & 1) === 0) continue;
    const slot = slotOf(lane, kind);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
}

/** Counts publications. */
export function countPublished(counts: Counts, count: number): void {
  const last = counts.length - 1;
  counts[last] = (counts[last] ?? 0) + count;
}

function addRuns(
  bins: Map<number, Counts>,
  runs: readonly Run[],
  unit: Unit,
  codes: LaneCodes,
): Density {
  const wide: Run[] = [];
  for (const run of runs) {
    const index = binOf(run, unit);
    if (index === null) {
      wide.push(run);
      continue;
    }
    const counts = countsAt(bins, index, codes);
    if (isPublished(run)) countPublished(counts, run.count);
    else for (let n = 0; n < run.count; n++) countEvent(counts, run.ordinal + n, codes);
  }
  return { unit, bins, wide };
}
