import type { Direction } from "../../../locale/locale.ts";
import type { Mark } from "../layout/mark.ts";
import { tenth } from "../view.ts";

/** Half of the height of a mark, and how far the head of an arrow reaches, in pixels. */
const HALF = 4.5;
const HEAD = 8;
/** Between two strokes of a hatching. */
const HATCH = 5;

/** The class of a kind: its colour, and whether it is filled (`picture.css`). */
export function kindClass(kind: Mark["kind"]): string {
  return {
    publication: "tl-u",
    happening: "tl-h",
    planned: "tl-p",
    report: "tl-o",
    background: "tl-o",
  }[kind];
}

/**
 * One mark around the height `y`. What happened is filled, what was planned is hollow, what is approximate is hatched;
 * what goes on ends in an arrow in the direction of time.
 */
export function drawMark(
  mark: Mark,
  y: number,
  direction: Direction,
  chosen: boolean,
  half = HALF,
): string {
  const ring = chosen ? drawRing(mark, y) : "";
  const kind = mark.approximate ? `${kindClass(mark.kind)} tl-a` : kindClass(mark.kind);
  if (mark.shape === "point") {
    const cx = tenth(mark.x + mark.width / 2);
    return `${ring}<circle class="${kind}" cx="${cx}" cy="${tenth(y)}" r="${half}"/>`;
  }
  if (mark.shape !== "bar")
    return `${ring}<path class="${kind}" d="${arrowPath(mark, y, half - 1.5, direction)}"/>`;
  const box = `x="${mark.x}" y="${tenth(y - half)}" width="${tenth(mark.width)}" height="${half * 2}" rx="1.5"`;
  const hatch = mark.approximate ? `<path class="${kind}" d="${hatchPath(mark, y, half)}"/>` : "";
  return `${ring}<rect class="${kind}" ${box}/>${hatch}`;
}

/** The outline of a bar around `y` with a head where it goes on: to later times, or from earlier ones. */
export function arrowPath(mark: Mark, y: number, half: number, direction: Direction): string {
  const toRight = (mark.shape === "open-end") === (direction === "ltr");
  const [tip, back] = toRight ? [mark.x + mark.width, mark.x] : [mark.x, mark.x + mark.width];
  const neck = toRight ? Math.max(tip - HEAD, back) : Math.min(tip + HEAD, back);
  const [top, bottom] = [tenth(y - half), tenth(y + half)];
  const [high, low] = [tenth(y - half - 2.5), tenth(y + half + 2.5)];
  const x = tenth(neck);
  return `M${tenth(back)} ${top}H${x}V${high}L${tenth(tip)} ${tenth(y)}L${x} ${low}V${bottom}H${tenth(back)}z`;
}

/** Strokes from the lower to the upper edge of a bar. */
function hatchPath({ x, width }: Mark, y: number, half: number): string {
  let path = "";
  for (let at = x + 1; at + half * 2 < x + width; at += HATCH)
    path += `M${tenth(at)} ${tenth(y + half)}l${half * 2} ${-half * 2}`;
  return path;
}

function drawRing(mark: Mark, y: number): string {
  const box = `x="${tenth(mark.x - 4)}" y="${tenth(y - 9)}" width="${tenth(mark.width + 8)}" height="18" rx="5"`;
  return `<rect class="tl-ring" ${box}/>`;
}
