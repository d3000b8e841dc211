import type { Direction } from "../../../locale/locale.ts";
import { drawMark } from "./draw-mark.ts";
import type { Published } from "../layout/layout-published.ts";
import { tenth } from "../view.ts";

const BAR = 7;

/** Columns that hang from the axis, by the highest of them; then bars of what is known less closely. */
export function drawPublished(
  { columns, most, bars }: Published,
  top: number,
  height: number,
  direction: Direction,
): string {
  const room = height - (bars.length === 0 ? 0 : BAR + 4);
  const pieces = columns.map(({ x, width, count }) => {
    const tall = tenth(Math.max((count * room) / Math.max(most, 3), 2));
    return `M${x} ${top}v${tall}h${tenth(Math.max(width - (width > 5 ? 1 : 0.3), 0.8))}v${-tall}z`;
  });
  const drawn = bars.map((bar) => drawMark(bar, top + height - BAR / 2, direction, false, BAR / 2));
  return (
    (pieces.length === 0 ? "" : `<path class="tl-u" d="${pieces.join("")}"/>`) + drawn.join("")
  );
}
