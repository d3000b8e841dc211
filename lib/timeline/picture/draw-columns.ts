import { colourStep, stepOpacities } from "./colour-step.ts";
import type { Columns } from "./layout-columns.ts";
import type { Mark } from "./mark.ts";
import { tenth, type Sides } from "./view.ts";

const BAR = 4;
const BAR_LANE = 6;
const BAR_ZONE = BAR_LANE * 4 + 4;

/**
 * Columns away from the axis, one path for each tint, and bars of what is known less precisely at the outer
 * edges. Height is linear in the count; the tint repeats it for a quick look.
 */
export function drawColumns(picture: Columns, top: number, bottom: number, sides: Sides): string {
  const most = Math.max(picture.most, 1);
  const paths = stepOpacities.map(() => [] as string[]);
  for (const column of picture.columns) {
    const width = tenth(Math.max(column.width - (column.width > 5 ? 1 : 0.3), 0.8));
    for (const kind of ["happened", "published"] as const) {
      const count = column[kind];
      if (count === 0) continue;
      const tall = tenth(Math.max(count * ((sides[kind] - BAR_ZONE) / most), 2));
      const [base, height] = kind === "happened" ? [top, -tall] : [bottom, tall];
      paths[colourStep(count, most)]?.push(`M${column.x} ${base}v${height}h${width}v${-height}z`);
    }
  }
  const mostOfBars = Math.max(1, ...picture.bars.map((bar) => bar.count));
  const bars = picture.bars.map((bar) => drawBar(bar, mostOfBars, bottom + sides.published));
  return paths.map(toPath).join("") + bars.join("");
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
