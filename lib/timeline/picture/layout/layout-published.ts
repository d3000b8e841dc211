import type { Density } from "../../data/density.ts";
import { isPublished } from "../../data/density.ts";
import { unitStart } from "../../dates/unit.ts";
import { layoutBars, type Bars } from "./layout-bars.ts";
import { pixelSpan, timeScale, type PixelSpan, type View } from "../view.ts";

/** The publications of one unit of time. */
export interface Column extends PixelSpan {
  readonly count: number;
  /** First day of the unit and the day after its last. */
  readonly from: number;
  readonly to: number;
}

/** What was published, below the axis. */
export interface Published extends Bars {
  readonly columns: readonly Column[];
  /** Highest count of a column: the scale. */
  readonly most: number;
}

/** Lays out publications. */
export function layoutPublished(density: Density, view: View): Published {
  const scale = timeScale(view);
  const columns: Column[] = [];
  for (const [index, counts] of density.bins) {
    const count = counts.at(-1) ?? 0;
    const from = unitStart(index, density.unit);
    const to = unitStart(index + 1, density.unit);
    const span = count === 0 ? null : pixelSpan(view, scale, from, to);
    if (span !== null) columns.push({ ...span, count, from, to });
  }
  columns.sort((a, b) => a.from - b.from);
  const most = Math.max(0, ...columns.map(({ count }) => count));
  return { columns, most, ...layoutBars(density.wide.filter(isPublished), view, 1) };
}
