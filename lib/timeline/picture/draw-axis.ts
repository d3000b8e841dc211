import type { Gap } from "../dates/gaps.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Tick } from "./ticks.ts";
import { pixelSpan, plotOf, tenth, timeScale, type View } from "./view.ts";

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
  const scale = timeScale(view);
  const breaks = view.gaps.map((gap) => scale((gap.from + gap.to) / 2));
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
/** About how wide a letter of a break's words is. */
const LETTER = 5.4;

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
  const scale = timeScale(view);
  const plot = plotOf(view);
  const lines: string[] = [];
  const labels: string[] = [];
  const taken: (readonly [number, number])[] = [];
  for (const gap of view.gaps) {
    const span = pixelSpan(view, scale, gap.from, gap.to);
    if (span === null) continue;
    const x = tenth(span.x + span.width / 2);
    lines.push(jagged(x, height - (words === undefined ? 0 : 15)));
    const text = words?.(gap) ?? "";
    const half = (text.length * LETTER) / 2;
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
    (labels.length === 0 ? "" : `<g class="tl-b" font-size="12">${labels.join("")}</g>`)
  );
}

/** A jagged line from top to bottom; of a gap in the picture of the legend too. */
export function jagged(x: number, height: number): string {
  let path = `M${tenth(x - HALF)} 0`;
  for (let y = TOOTH, side = 1; y < height + TOOTH; y += TOOTH, side = -side)
    path += `L${tenth(x + side * HALF)} ${Math.min(y, height)}`;
  return path;
}
