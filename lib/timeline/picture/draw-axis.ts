import { escapeXml } from "./escape-xml.ts";
import type { Tick } from "./ticks.ts";
import { pixelSpan, tenth, timeScale, type View } from "./view.ts";

/** Where the axis lies in the picture, in pixels from its upper edge. */
interface AxisPlace {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/** The axis between the two sides, with its ticks, and a break for each gap. */
export function drawAxis(view: View, ticks: readonly Tick[], place: AxisPlace): string {
  const { top, bottom, height } = place;
  const lines = ticks.map(({ x }) => `M${x} 0V${height}`).join("");
  const edge = `M0 ${top}H${view.width}M0 ${bottom}H${view.width}`;
  const labels = ticks.map((tick) => drawLabel(tick, view, (top + bottom) / 2 + 4.5)).join("");
  return (
    `<path d="${lines}" stroke="currentColor" stroke-opacity=".16"/>` +
    `<path d="${edge}" stroke="currentColor" stroke-opacity=".55"/>` +
    drawBreaks(view, height) +
    `<g fill="currentColor" font-size="13">${labels}</g>`
  );
}

/** Labels stand on the later side of their tick, inside the time that they name. */
function drawLabel({ x, label, strong }: Tick, { width, direction }: View, y: number): string {
  const room = direction === "rtl" ? x : width - x;
  if (room < 16 + label.length * 6) return "";
  const inset = direction === "rtl" ? tenth(x - 4) : tenth(x + 4);
  return `<text x="${inset}" y="${y}"${strong ? ' font-weight="600"' : ""}>${escapeXml(label)}</text>`;
}

/** Height and half width of a tooth of a break, in pixels. */
const TOOTH = 7;
const HALF = 2.5;

/** A gap is cut out of the picture along a jagged line, in its middle. */
function drawBreaks(view: View, height: number): string {
  const scale = timeScale(view);
  const breaks = view.gaps.flatMap(({ from, to }) => {
    const span = pixelSpan(view, scale, from, to);
    return span === null ? [] : [jagged(span.x + span.width / 2, height)];
  });
  if (breaks.length === 0) return "";
  return `<path d="${breaks.join("")}" fill="none" stroke="currentColor" stroke-opacity=".6" stroke-width="1.2"/>`;
}

/** A jagged line from top to bottom; of a gap in the picture of the legend too. */
export function jagged(x: number, height: number): string {
  let path = `M${tenth(x - HALF)} 0`;
  for (let y = TOOTH, side = 1; y < height + TOOTH; y += TOOTH, side = -side)
    path += `L${tenth(x + side * HALF)} ${Math.min(y, height)}`;
  return path;
}
