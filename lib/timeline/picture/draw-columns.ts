import { sideOf, sides, type BySide } from "../data/density.ts";
import type { Direction } from "../../locale/locale.ts";
import { arrowPath } from "./draw-mark.ts";
import { colourStep, stepOpacities } from "./colour-step.ts";
import type { Columns } from "./layout-columns.ts";
import type { Mark } from "./mark.ts";
import { tenth } from "./view.ts";

const BAR = 4;
const BAR_LANE = 6;
const BAR_ZONE = BAR_LANE * 4 + 4;

/** Where columns stand: the edges of the axis and the heights beyond it, in pixels from the upper edge. */
interface ColumnsPlace {
  readonly top: number;
  readonly bottom: number;
  readonly heights: BySide<number>;
  readonly direction: Direction;
}

/**
 * Columns away from the axis, one path for each tint, and bars of what is known less precisely at the outer
 * edges. Height is linear in the count, each side by its own highest; the tint repeats it for a quick look.
 */
export function drawColumns(
  picture: Columns,
  { top, bottom, heights, direction }: ColumnsPlace,
): string {
  const paths = stepOpacities.map(() => [] as string[]);
  for (const column of picture.columns) {
    const width = tenth(Math.max(column.width - (column.width > 5 ? 1 : 0.3), 0.8));
    for (const side of sides) {
      const count = column[side];
      if (count === 0) continue;
      const most = Math.max(picture.most[side], 1);
      const tall = tenth(Math.max(count * ((heights[side] - BAR_ZONE) / most), 2));
      const [base, height] = side === "above" ? [top, -tall] : [bottom, tall];
      paths[colourStep(count, most)]?.push(`M${column.x} ${base}v${height}h${width}v${-height}z`);
    }
  }
  const mostOfBars = Math.max(1, ...picture.bars.map((bar) => bar.count));
  const bars = picture.bars.map((bar) =>
    drawBar(bar, mostOfBars, bottom + heights.below, direction),
  );
  return paths.map(toPath).join("") + bars.join("");
}

function toPath(pieces: readonly string[], step: number): string {
  if (pieces.length === 0) return "";
  return `<path d="${pieces.join("")}" fill="currentColor" fill-opacity="${stepOpacities[step] ?? 1}"/>`;
}

function drawBar(bar: Mark, most: number, height: number, direction: Direction): string {
  const y = sideOf(bar) === "above" ? bar.lane * BAR_LANE : height - BAR - bar.lane * BAR_LANE;
  const opacity = stepOpacities[colourStep(bar.count, most)] ?? 1;
  if (bar.shape === "open-end" || bar.shape === "open-start") {
    const arrow = arrowPath(bar, y + BAR / 2, BAR / 2 + 0.5, direction);
    return `<path d="${arrow}" fill="currentColor" fill-opacity="${opacity}"/>`;
  }
  const box = `x="${bar.x}" y="${y}" width="${tenth(Math.max(bar.width - 0.5, 1))}" height="${BAR}"`;
  if (!bar.approximate) return `<rect ${box} fill="currentColor" fill-opacity="${opacity}"/>`;
  const dashes = 'stroke="currentColor" stroke-width=".8" stroke-dasharray="2 2"';
  return `<rect ${box} fill="currentColor" fill-opacity="${tenth(opacity / 2)}" ${dashes}/>`;
}
