import { coarsen, densityOf, type Density } from "./density.ts";
import { layoutColumns, type Columns } from "./layout-columns.ts";
import { layoutMarks } from "./layout-marks.ts";
import type { Mark } from "./mark.ts";
import type { Run } from "./run.ts";
import { unitFor, type View } from "./view.ts";

/** What is drawn of a view: every event by itself where there is room, else counts. */
export type Picture =
  | { readonly mode: "marks"; readonly marks: readonly Mark[] }
  | ({ readonly mode: "columns" } & Columns);

/** More marks than this are easier to read as columns. */
const MOST_MARKS = 160;
const MARK_LANES = 9;
const BAR_LANES = 4;

/**
 * Lays out a view.
 *
 * @param runs - the events of the view, or null when only their counts are known.
 * @param density - counts by month or finer; needed where `runs` is null or too many.
 */
export function layoutPicture(
  runs: readonly Run[] | null,
  density: Density | null,
  view: View,
): Picture {
  if (runs !== null && total(runs, view) <= MOST_MARKS) {
    const marks = layoutMarks(runs, view, MARK_LANES);
    if (marks !== null) return { mode: "marks", marks };
  }
  const wanted = unitFor(view);
  // Days are counted only where the runs are at hand; else months are the finest there is.
  const unit = wanted === "day" && runs === null ? "month" : wanted;
  const counted =
    unit === "day" || density === null ? densityOf(runs ?? [], unit) : coarsen(density, unit);
  return { mode: "columns", ...layoutColumns(counted, view, BAR_LANES) };
}

function total(runs: readonly Run[], { from, to }: View): number {
  let count = 0;
  for (const run of runs) {
    if ((run.first ?? -Infinity) < to && (run.end ?? Infinity) > from) count += run.count;
  }
  return count;
}
