import type { Run } from "../../data/run.ts";
import { markShape, type Mark } from "./mark.ts";
import { atLeast, pixelSpan, type View } from "../view.ts";

/** Width of a point, and the least of a bar that is shorter than can be seen. In pixels. */
const POINT = 9;
const LEAST_BAR = 6;

/** The first event of a run as a mark; null when it lies outside of the view. */
export function markOf(run: Run, view: View, scale: (day: number) => number): Mark | null {
  const span = pixelSpan(view, scale, run.first, run.end);
  if (span === null) return null;
  const shape = markShape(run);
  // A point is drawn in the middle of its day, and belongs to the view while its day does.
  const drawn =
    shape === "point"
      ? atLeast({ x: span.x + span.width / 2, width: 0 }, POINT, view)
      : atLeast(span, LEAST_BAR, view);
  const { kind, approximate, ordinal } = run;
  return { ...drawn, kind, shape, approximate, ordinal, count: 1 };
}
