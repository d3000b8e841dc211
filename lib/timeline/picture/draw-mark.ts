import type { Direction } from "../../locale/locale.ts";
import type { Mark } from "./mark.ts";
import { tenth } from "./view.ts";

const HALF = 4;

/** The gradients that let open ends fade out in the direction of time. */
export function markDefinitions(id: string, direction: Direction): string {
  const later = direction === "rtl" ? ["1", "0"] : ["0", "1"];
  const gradient = (name: string, x1: string, x2: string) =>
    `<linearGradient id="${id}-${name}" x1="${x1}" x2="${x2}">` +
    `<stop stop-color="currentColor" offset=".35"/>` +
    `<stop stop-color="currentColor" stop-opacity=".08" offset="1"/></linearGradient>`;
  const [from = "0", to = "1"] = later;
  return `<defs>${gradient("on", from, to)}${gradient("back", to, from)}</defs>`;
}

/**
 * One mark around the height `y`. Events are solid, publications outlined; what is approximate is faded with
 * a broken edge; what is open fades out.
 */
export function drawMark(mark: Mark, y: number, id: string, chosen: boolean): string {
  const ring = chosen ? drawRing(mark, y) : "";
  if (mark.shape === "point") return ring + drawPoint(mark, y);
  const box = `x="${mark.x}" y="${tenth(y - HALF)}" width="${tenth(mark.width)}" height="${HALF * 2}" rx="1"`;
  if (mark.shape === "open-end") return `${ring}<rect ${box} fill="url(#${id}-on)"/>`;
  if (mark.shape === "open-start") return `${ring}<rect ${box} fill="url(#${id}-back)"/>`;
  return `${ring}<rect ${box} ${paint(mark)}/>`;
}

function drawPoint(mark: Mark, y: number): string {
  const cx = tenth(mark.x + mark.width / 2);
  if (mark.kind === "happened")
    return `<circle cx="${cx}" cy="${tenth(y)}" r="${HALF}" ${paint(mark)}/>`;
  const box = `x="${tenth(cx - 3.5)}" y="${tenth(y - 3.5)}" width="7" height="7"`;
  return `<rect ${box} ${paint(mark)}/>`;
}

function paint({ kind, approximate }: Mark): string {
  const outline = 'stroke="currentColor" stroke-width="1.5"';
  if (approximate)
    return `fill="currentColor" fill-opacity=".22" ${outline} stroke-dasharray="3 2.5"`;
  return kind === "published"
    ? `fill="currentColor" fill-opacity=".25" ${outline}`
    : 'fill="currentColor"';
}

function drawRing(mark: Mark, y: number): string {
  const box = `x="${tenth(mark.x - 4)}" y="${tenth(y - 8)}" width="${tenth(mark.width + 8)}" height="16" rx="4"`;
  return `<rect ${box} fill="none" stroke="currentColor" stroke-width="2"/>`;
}
