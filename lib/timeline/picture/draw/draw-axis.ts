import type { Gap } from "../../dates/gaps.ts";
import { breakPlaces } from "../layout/break-places.ts";
import { escapeXml } from "./escape-xml.ts";
import { textWidth } from "../layout/label.ts";
import type { Tick } from "../ticks.ts";
import { plotOf, tenth, type View } from "../view.ts";

/** Where the axis lies in the picture, in pixels from its upper edge. */
export interface AxisPlace {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/** The axis between what is told and what was published, with its ticks. */
export function drawAxis(view: View, ticks: readonly Tick[], place: AxisPlace): string {
  const { top, bottom, height } = place;
  const plot = plotOf(view);
  const lines = ticks.map(({ x }) => `M${x} 0V${height}`).join("");
  const edge = `M${plot.x} ${top}h${plot.width}M${plot.x} ${bottom}h${plot.width}`;
  const breaks = breakPlaces(view).map(({ x }) => x);
  const labels = ticks
    .map((tick) => drawLabel(tick, view, (top + bottom) / 2 + 4.5, breaks))
    .join("");
  return (
    `<path class="tl-g" d="${lines}"/><path class="tl-x" d="${edge}"/>` +
    `<g class="tl-d" font-size="13">${labels}</g>`
  );
}

/** Labels stand on the later side of their tick, inside the time that they name. */
function drawLabel(
  { x, label, strong }: Tick,
  view: View,
  y: number,
  breaks: readonly number[],
): string {
  const { direction } = view;
  const plot = plotOf(view);
  const room = direction === "rtl" ? x - plot.x : plot.x + plot.width - x;
  const wide = 16 + label.length * 6;
  const [from, to] = direction === "rtl" ? [x - wide, x - 2] : [x + 2, x + wide];
  if (room < wide || breaks.some((at) => from < at && at < to)) return "";
  const inset = direction === "rtl" ? tenth(x - 4) : tenth(x + 4);
  return `<text x="${inset}" y="${y}"${strong ? ' font-weight="700"' : ""}>${escapeXml(label)}</text>`;
}

/** Height and half width of a tooth of a break, in pixels. */
const TOOTH = 7;
const HALF = 3;
/** Of a break's words, in pixels. */
const SIZE = 12;

/**
 * A gap is cut out of the picture along a jagged line, in its middle; under it stands how long it is.
 *
 * @param words - of a gap; without them none stand there.
 */
export function drawBreaks(
  view: View,
  height: number,
  words: ((gap: Gap) => string) | undefined,
): string {
  const plot = plotOf(view);
  const lines: string[] = [];
  const labels: string[] = [];
  const taken: (readonly [number, number])[] = [];
  for (const { gap, x } of breakPlaces(view)) {
    lines.push(jagged(x, height - (words === undefined ? 0 : 15)));
    const text = words?.(gap) ?? "";
    const half = textWidth(text, SIZE, view.direction) / 2;
    const middle = Math.min(Math.max(x, plot.x + half), plot.x + plot.width - half);
    const isFree = taken.every(([a, b]) => middle + half < a || b < middle - half);
    if (text === "" || !isFree) continue;
    taken.push([middle - half, middle + half]);
    labels.push(`<text x="${tenth(middle)}" y="${height - 3}">${escapeXml(text)}</text>`);
  }
  if (lines.length === 0) return "";
  const d = lines.join("");
  return (
    `<path class="tl-cut" d="${d}"/><path class="tl-z" d="${d}"/>` +
    (labels.length === 0 ? "" : `<g class="tl-b" font-size="${SIZE}">${labels.join("")}</g>`)
  );
}

/** A jagged line from top to bottom; of a gap in the picture of the legend too. */
export function jagged(x: number, height: number): string {
  let path = `M${tenth(x - HALF)} 0`;
  for (let y = TOOTH, side = 1; y < height + TOOTH; y += TOOTH, side = -side)
    path += `L${tenth(x + side * HALF)} ${Math.min(y, height)}`;
  return path;
}
