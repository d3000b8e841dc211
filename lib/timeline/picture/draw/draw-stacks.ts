import type { Direction } from "../../../locale/locale.ts";
import type { Band } from "../layout/band.ts";
import { kindClass } from "./draw-mark.ts";
import { perRow, stackHeight, type Stack, type StacksLayout } from "../layout/layout-stacks.ts";
import { tenth } from "../view.ts";

const kinds = ["happening", "planned", "background"] as const;

/**
 * Stacks over the lines of their lanes: what happened below, what was planned on top of it. Squares are dashes of strokes, so
 * that a column of them is one piece of a path; what was planned is opened by a second stroke in the colour of the paper.
 */
export function drawStacks(
  layout: StacksLayout,
  bands: readonly Band[],
  direction: Direction,
): string {
  const { cell, stacks } = layout;
  const bandOf = new Map(bands.map((band) => [band.lane, band]));
  const paths = kinds.map(() => [] as string[]);
  for (const stack of stacks) {
    const band = bandOf.get(stack.lane);
    if (band === undefined) continue;
    if (cell === null) {
      columnOf(stack, band.bottom, stackHeight(stack, layout), paths);
    } else squaresOf(stack, band.bottom, cell, direction, paths);
  }
  return kinds.map((kind, n) => toPath(paths[n] ?? [], kindClass(kind), cell)).join("");
}

function toPath(pieces: readonly string[], name: string, cell: number | null): string {
  if (pieces.length === 0) return "";
  const d = pieces.join("");
  if (cell === null) return `<path class="${name} tl-w" d="${d}"/>`;
  const side = tenth(cell - Math.min(1.2, cell * 0.22));
  const dashes = `stroke-width="${side}" stroke-dasharray="${side} ${tenth(cell - side)}"`;
  const squares = `<path class="${name} tl-s" d="${d}" ${dashes}/>`;
  if (name !== kindClass("planned") || cell < 3.4) return squares;
  const inside = tenth(side - 1.6);
  const inner = `stroke-width="${inside}" stroke-dasharray="${inside} ${tenth(cell - inside)}" stroke-dashoffset="-.8"`;
  return `${squares}<path class="tl-i" d="${d}" ${inner}/>`;
}

/** Squares from the line of the lane up, each row in the direction of time. */
function squaresOf(
  { x, width, counts }: Stack,
  bottom: number,
  cell: number,
  direction: Direction,
  paths: readonly string[][],
): void {
  const perLine = perRow(width, cell);
  const free = (width - perLine * cell) / 2;
  let at = 0;
  counts.forEach((count, kind) => {
    // Whole columns of squares stand side by side; each begins where the kind before has ended in it.
    for (let column = 0; column < perLine; column++) {
      const under = squaresIn(at, column, perLine);
      const upTo = squaresIn(at + count, column, perLine);
      if (upTo === under) continue;
      const place = direction === "rtl" ? perLine - 1 - column : column;
      const middle = tenth(x + free + (place + 0.5) * cell);
      const from = tenth(bottom - 1 - under * cell);
      paths[kind]?.push(`M${middle} ${from}v${tenth(-(upTo - under) * cell)}`);
    }
    at += count;
  });
}

/** How many of the first squares of a stack stand in one of its columns. */
function squaresIn(total: number, column: number, perLine: number): number {
  return Math.ceil(Math.max(total - column, 0) / perLine);
}

function columnOf(
  { x, width, counts, total }: Stack,
  bottom: number,
  height: number,
  paths: readonly string[][],
): void {
  const wide = tenth(Math.max(width - (width > 5 ? 1 : 0.3), 0.8));
  let base = bottom;
  counts.forEach((count, kind) => {
    if (count === 0) return;
    const tall = (height * count) / total;
    paths[kind]?.push(`M${x} ${tenth(base)}v${tenth(-tall)}h${wide}v${tenth(tall)}z`);
    base -= tall;
  });
}
