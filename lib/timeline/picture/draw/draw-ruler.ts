import type { Direction } from "../../../locale/locale.ts";
import { drawMark } from "./draw-mark.ts";
import { eventSpan } from "../../dates/event-span.ts";
import { markOf } from "../layout/mark-of.ts";
import type { Placeable } from "../../dates/order-events.ts";
import { periodExtent, periodOf } from "../../dates/period.ts";
import { timeScale, type View } from "../view.ts";

/** Size of a ruler in CSS pixels. */
export const rulerSize = { width: 112, height: 16 } as const;

/**
 * A small ruler of the year (or decade) of an event, with the event on it at its place and length: its
 * precision, drawn. Ticks part a year into quarters. Null without a place on the axis.
 *
 * @returns the inside of an `<svg>` of `rulerSize`, in `currentColor`.
 */
export function drawRuler(event: Placeable, direction: Direction): string | null {
  // A month or day of an unknown year still has its place in a year: any leap year serves.
  const date = event.date?.replaceAll("XXXX", "2000") ?? null;
  const span = eventSpan(date);
  const frame = periodExtent(periodOf(date).key);
  if (span === null || frame === null) return null;
  const view: View = { ...frame, width: rulerSize.width, direction, gaps: [] };
  const mark = markOf({ ...span, kind: event.kind, ordinal: 0, count: 1 }, view, timeScale(view));
  if (mark === null) return null;
  const quarter = rulerSize.width / 4;
  const ticks = [0.5, quarter, quarter * 2, quarter * 3, rulerSize.width - 0.5];
  const scale = `M0 15.5H${rulerSize.width}${ticks.map((x) => `M${x} 15.5v-4`).join("")}`;
  return (
    `<path d="${scale}" stroke="currentColor" stroke-opacity=".5" fill="none"/>` +
    drawMark(mark, 6, direction, false)
  );
}
