import { sideOf, type Density, type Side } from "../data/density.ts";
import type { Run } from "../data/run.ts";
import { touches } from "../data/runs-in.ts";
import { layoutColumns, type Columns } from "./layout-columns.ts";
import { layoutMarks } from "./layout-marks.ts";
import type { Mark } from "./mark.ts";
import type { View } from "./view.ts";

/** What is drawn of a view: every event by itself where there is room, else counts. Publications are counted. */
export interface Picture extends Columns {
  /** Null where the events are among the columns. */
  readonly marks: readonly Mark[] | null;
}

/** More marks than this are easier to read as columns. */
export const MOST_MARKS = 160;
/** Lanes for marks above the axis. */
const MARK_LANES = 9;
const BAR_LANES = 4;

/**
 * Lays out a view.
 *
 * @param runs - the events of the view, one by one; null when only their counts are known.
 * @param density - the same events and the publications counted, as finely as is known.
 */
export function layoutPicture(runs: readonly Run[] | null, density: Density, view: View): Picture {
  if (runs !== null && total(runs, view) <= MOST_MARKS) {
    const marks = layoutMarks(runs, view, MARK_LANES);
    if (marks !== null) return { marks, ...layoutColumns(only(density, "below"), view, BAR_LANES) };
  }
  return { marks: null, ...layoutColumns(density, view, BAR_LANES) };
}

/** What a density counts on one side of the axis. */
function only(density: Density, side: Side): Density {
  const bins = new Map(
    [...density.bins]
      .filter(([, count]) => count[side] > 0)
      .map(([index, count]) => [index, { above: 0, below: 0, [side]: count[side] }]),
  );
  return { ...density, bins, wide: density.wide.filter((run) => sideOf(run) === side) };
}

/** Number of events that a view touches. */
function total(runs: readonly Run[], view: View): number {
  return runs.reduce((sum, run) => sum + (touches(run, view) ? run.count : 0), 0);
}
