import type { Density } from "../data/density.ts";
import { layoutColumns, type Columns } from "./layout-columns.ts";
import { layoutMarks } from "./layout-marks.ts";
import type { Mark } from "./mark.ts";
import type { Run } from "../data/run.ts";
import { touches } from "../data/runs-in.ts";
import type { View } from "./view.ts";

/** What is drawn of a view: every event by itself where there is room, else counts. */
export type Picture =
  | { readonly mode: "marks"; readonly marks: readonly Mark[] }
  | ({ readonly mode: "columns" } & Columns);

/** More marks than this are easier to read as columns. */
export const MOST_MARKS = 160;
/** Lanes for marks: most of what a timeline holds happened, and stands above the axis. */
const MARK_LANES = { happened: 9, published: 5 } as const;
const BAR_LANES = 4;

/**
 * Lays out a view.
 *
 * @param runs - the events of the view, one by one; null when only their counts are known.
 * @param density - the same events counted, as finely as is known.
 */
export function layoutPicture(runs: readonly Run[] | null, density: Density, view: View): Picture {
  if (runs !== null && total(runs, view) <= MOST_MARKS) {
    const marks = layoutMarks(runs, view, MARK_LANES);
    if (marks !== null) return { mode: "marks", marks };
  }
  return { mode: "columns", ...layoutColumns(density, view, BAR_LANES) };
}

/** Number of events that a view touches. */
function total(runs: readonly Run[], view: View): number {
  return runs.reduce((sum, run) => sum + (touches(run, view) ? run.count : 0), 0);
}
