import { sideOf, sides, type BySide, type Density } from "../data/density.ts";
import type { Run } from "../data/run.ts";
import { unitStart } from "../dates/unit.ts";
import { lanes } from "./lanes.ts";
import { markShape, type Mark } from "./mark.ts";
import { atLeast, pixelSpan, timeScale, type PixelSpan, type View } from "./view.ts";

/** One bin of the density strip: its place and its counts. */
export interface Column extends PixelSpan, BySide<number> {
  /** First day of the bin and the day after its last. */
  readonly from: number;
  readonly to: number;
}

/** The density strip of a view. */
export interface Columns {
  readonly columns: readonly Column[];
  /** Highest count of a column on each side: the scales of the strip. */
  readonly most: BySide<number>;
  /** What is known less precisely than the bins, with its true length; what covers the same pixels shares one. */
  readonly bars: readonly Mark[];
  /** Number of events in bars that found no lane: the picture says so in words. */
  readonly hidden: number;
}

/** Bars are never narrower than this, in pixels. */
const LEAST_BAR = 2;

/**
 * Lays out counted events.
 *
 * @param limit - number of lanes for bars on each side.
 */
export function layoutColumns(density: Density, view: View, limit: number): Columns {
  const scale = timeScale(view);
  const columns: Column[] = [];
  const most = { above: 0, below: 0 };
  for (const [index, count] of density.bins) {
    const from = unitStart(index, density.unit);
    const to = unitStart(index + 1, density.unit);
    const span = pixelSpan(view, scale, from, to);
    if (span === null) continue;
    columns.push({ ...span, from, to, ...count });
    for (const side of sides) most[side] = Math.max(most[side], count[side]);
  }
  columns.sort((a, b) => a.from - b.from);
  return { columns, most, ...layoutBars(density.wide, view, scale, limit) };
}

function layoutBars(
  wide: readonly Run[],
  view: View,
  scale: (day: number) => number,
  limit: number,
): Pick<Columns, "bars" | "hidden"> {
  // What covers the same part of the picture is one bar, such as all that goes on throughout.
  const visible = new Map<string, Omit<Mark, "lane">>();
  for (const run of wide) {
    const span = pixelSpan(view, scale, run.first, run.end);
    if (span === null) continue;
    const { x, width } = atLeast(span, LEAST_BAR, view);
    const { kind, approximate, ordinal, count } = run;
    const key = `${x} ${width} ${kind} ${approximate ? "~" : ""}`;
    const old = visible.get(key);
    if (old === undefined) {
      const shape = markShape(run);
      visible.set(key, { x, width, kind, approximate, ordinal, count, shape });
    } else visible.set(key, { ...old, count: old.count + count });
  }
  const place = { above: lanes(limit), below: lanes(limit) };
  const bars: Mark[] = [];
  let hidden = 0;
  // The fullest first: when lanes run out, what is left out is the least.
  for (const bar of [...visible.values()].sort(
    (a, b) => b.count - a.count || a.ordinal - b.ordinal,
  )) {
    const lane = place[sideOf(bar)](bar);
    if (lane === null) hidden += bar.count;
    else bars.push({ ...bar, lane });
  }
  return { bars, hidden };
}
