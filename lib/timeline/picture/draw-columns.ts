import { colourStep, stepOpacities } from "./colour-step.ts";
import type { Sides } from "./draw-sides.ts";
import type { Column, Columns } from "./layout-columns.ts";
import type { Mark } from "./mark.ts";
import { tenth } from "./view.ts";

const BAR = 4;
const BAR_LANE = 6;
const BAR_ZONE = BAR_LANE * 4 + 4;

/**
 * Columns away from the axis, one path for each tint, and bars of what is known less precisely at the outer
 * edges. Height is linear in the count; the tint repeats it for a quick look.
 */
export function drawColumns(picture: Columns, top: number, bottom: number, side: Sides): string {
  const most = Math.max(picture.most, 1);
  const paths = stepOpacities.map(() => [] as string[]);
  for (const column of picture.columns) {
    const width = tenth(Math.max(column.width - (column.width > 5 ? 1 : 0.3), 0.8));
    add(paths, column, width, column.happened, most, (side.happened - BAR_ZONE) / most, top, -1);
    add(
      paths,
      column,
      width,
      column.published,
      most,
      (side.published - BAR_ZONE) / most,
      bottom,
      1,
    );
  }
  const mostOfBars = Math.max(1, ...picture.bars.map((bar) => bar.count));
  const bars = picture.bars.map((bar) => drawBar(bar, mostOfBars, bottom + side.published));
  return paths.map(toPath).join("") + bars.join("");
}

function add(
  paths: string[][],
  { x }: Column,
  width: number,
  count: number,
  most: number,
  perEvent: number,
  base: number,
  away: 1 | -1,
): void {
  if (count === 0) return;
  const height = tenth(Math.max(count * perEvent, 2));
  paths[colourStep(count, most)]?.push(
    `M${x} ${base}v${tenth(away * height)}h${width}v${tenth(-away * height)}z`,
  );
}

function toPath(pieces: readonly string[], step: number): string {
  if (pieces.length === 0) return "";
  return `<path d="${pieces.join("")}" fill="currentColor" fill-opacity="${stepOpacities[step] ?? 1}"/>`;
}

function drawBar(bar: Mark, most: number, height: number): string {
  const y = bar.kind === "happened" ? bar.lane * BAR_LANE : height - BAR - bar.lane * BAR_LANE;
  const opacity = stepOpacities[colourStep(bar.count, most)] ?? 1;
  const box = `x="${bar.x}" y="${y}" width="${tenth(Math.max(bar.width - 0.5, 1))}" height="${BAR}"`;
  if (!bar.approximate) return `<rect ${box} fill="currentColor" fill-opacity="${opacity}"/>`;
  const dashes = 'stroke="currentColor" stroke-width=".8" stroke-dasharray="2 2"';
  return `<rect ${box} fill="currentColor" fill-opacity="${tenth(opacity / 2)}" ${dashes}/>`;
}
