import type { Run } from "../../data/run.ts";
import { lanes } from "./lanes.ts";
import { markShape, type Mark } from "./mark.ts";
import { atLeast, pixelSpan, timeScale, type View } from "../view.ts";

/** A mark in a lane of bars. */
export interface Bar extends Mark {
  readonly lane: number;
}

/** What is known less precisely than the units of a picture, with its true length. */
export interface Bars {
  readonly bars: readonly Bar[];
  /** Number of events in bars that found no lane: the picture says so in words. */
  readonly hidden: number;
}

/** Bars are never narrower than this, in pixels. */
const LEAST_BAR = 2;

/**
 * Lays out long spans; what covers the same pixels is one bar.
 *
 * @param limit - number of lanes.
 */
export function layoutBars(wide: readonly Run[], view: View, limit: number): Bars {
  const scale = timeScale(view);
  const visible = new Map<string, Mark>();
  for (const run of wide) {
    const span = pixelSpan(view, scale, run.first, run.end);
    if (span === null) continue;
    const { x, width } = atLeast(span, LEAST_BAR, view);
    const { kind, approximate, ordinal, count } = run;
    const key = `${x} ${width} ${kind} ${approximate ? "~" : ""}`;
    const old = visible.get(key);
    if (old === undefined) {
      visible.set(key, { x, width, kind, approximate, ordinal, count, shape: markShape(run) });
    } else visible.set(key, { ...old, count: old.count + count });
  }
  const place = lanes(limit);
  const bars: Bar[] = [];
  let hidden = 0;
  // The fullest first: when lanes run out, what is left out is the least.
  const fullest = [...visible.values()].sort((a, b) => b.count - a.count || a.ordinal - b.ordinal);
  for (const bar of fullest) {
    const lane = place(bar);
    if (lane === null) hidden += bar.count;
    else bars.push({ ...bar, lane });
  }
  return { bars, hidden };
}
