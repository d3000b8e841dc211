import { lanes } from "./lanes.ts";
import { markShape, type Mark } from "./mark.ts";
import type { Run } from "../data/run.ts";
import { atLeast, pixelSpan, timeScale, type PixelSpan, type View } from "./view.ts";

/** Width of a point, and the least of a bar that is shorter than can be seen. In pixels. */
const POINT = 9;
const LEAST_BAR = 5;

/**
 * Draws every event as its own mark, each with its true length, stacked in lanes from the axis outwards.
 *
 * @returns null when they do not fit in the lanes: then the view is one for columns.
 */
export function layoutMarks(
  runs: readonly Run[],
  view: View,
  limit: number,
): readonly Mark[] | null {
  const scale = timeScale(view);
  const place = lanes(limit, 2);
  const marks: Mark[] = [];
  for (const run of longestFirst(runs)) {
    const span = markSpan(run, view, scale);
    if (span === null) continue;
    for (let i = 0; i < run.count; i++) {
      const lane = place(span);
      if (lane === null) return null;
      marks.push({
        ...span,
        kind: run.kind,
        lane,
        shape: markShape(run),
        approximate: run.approximate,
        ordinal: run.ordinal + i,
        count: 1,
      });
    }
  }
  return marks.sort((a, b) => a.ordinal - b.ordinal);
}

/** Long bars next to the axis, points stacked on them: the eye reads the frame first. */
function longestFirst(runs: readonly Run[]): readonly Run[] {
  const length = ({ first, end }: Run) => (first === null || end === null ? Infinity : end - first);
  return [...runs].sort((a, b) => {
    const difference = length(b) - length(a);
    return Number.isNaN(difference) || difference === 0 ? a.ordinal - b.ordinal : difference;
  });
}

function markSpan(run: Run, view: View, scale: (day: number) => number): PixelSpan | null {
  const shape = markShape(run);
  // A point is drawn in the middle of its day, and belongs to the view while its day does.
  const span = pixelSpan(view, scale, run.first, run.end);
  if (span === null) return null;
  return shape === "point"
    ? atLeast({ x: span.x + span.width / 2, width: 0 }, POINT, view)
    : atLeast(span, LEAST_BAR, view);
}
