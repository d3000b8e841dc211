import type { Direction } from "../../locale/locale.ts";
import type { Mark } from "./mark.ts";
import { tenth } from "./view.ts";

const HALF = 4;
/** How far the head of an arrow reaches, in pixels. */
const HEAD = 7;

/**
 * One mark around the height `y`. What happened is solid, what was planned is outlined; what is approximate is faded
 * with a broken edge; what goes on ends in an arrow in the direction of time.
 */
export function drawMark(mark: Mark, y: number, direction: Direction, chosen: boolean): string {
  const ring = chosen ? drawRing(mark, y) : "";
  if (mark.shape === "point") {
    const cx = tenth(mark.x + mark.width / 2);
    return `${ring}<circle cx="${cx}" cy="${tenth(y)}" r="${HALF}" ${paint(mark)}/>`;
  }
  if (mark.shape !== "bar")
    return `${ring}<path d="${arrowPath(mark, y, HALF, direction)}" ${paint(mark)}/>`;
  const box = `x="${mark.x}" y="${tenth(y - HALF)}" width="${tenth(mark.width)}" height="${HALF * 2}" rx="1"`;
  return `${ring}<rect ${box} ${paint(mark)}/>`;
}

/** The outline of a bar around `y` with a head where it goes on: to later times, or from earlier ones. */
export function arrowPath(mark: Mark, y: number, half: number, direction: Direction): string {
  const toRight = (mark.shape === "open-end") === (direction === "ltr");
  const [tip, back] = toRight ? [mark.x + mark.width, mark.x] : [mark.x, mark.x + mark.width];
  const neck = toRight ? Math.max(tip - HEAD, back) : Math.min(tip + HEAD, back);
  const [top, bottom] = [tenth(y - half), tenth(y + half)];
  return `M${tenth(back)} ${top}H${tenth(neck)}L${tenth(tip)} ${tenth(y)}L${tenth(neck)} ${bottom}H${tenth(back)}z`;
}

function paint({ kind, approximate }: Mark): string {
  const outline = 'stroke="currentColor" stroke-width="1.5"';
  if (approximate)
    return `fill="currentColor" fill-opacity=".22" ${outline} stroke-dasharray="3 2.5"`;
  if (kind === "happening") return 'fill="currentColor"';
  // Plans are empty, what else is dated is pale.
  return `fill="currentColor" fill-opacity="${kind === "planned" ? ".08" : ".4"}" ${kind === "planned" ? outline : ""}`.trim();
}

function drawRing(mark: Mark, y: number): string {
  const box = `x="${tenth(mark.x - 4)}" y="${tenth(y - 8)}" width="${tenth(mark.width + 8)}" height="16" rx="4"`;
  return `<rect ${box} fill="none" stroke="currentColor" stroke-width="2"/>`;
}
