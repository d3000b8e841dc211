import { drawColumns } from "./draw-columns.ts";
import { drawMark, markDefinitions } from "./draw-mark.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Picture } from "./layout-picture.ts";
import type { Mark } from "./mark.ts";
import type { Tick } from "./ticks.ts";
import { tenth, type Sides, type View } from "./view.ts";

/** A link drawn over a part of the picture. The list says the same in words, so it is not in the tab order. */
export interface PictureLink {
  readonly href: string;
  readonly title: string;
}

/** How a picture is to be drawn. */
export interface DrawOptions {
  /** Distinguishes the gradients of several pictures on one page. */
  readonly id: string;
  readonly link?: (mark: Mark) => PictureLink | null;
  /** Further markup over the picture, such as links to years. */
  readonly overlay?: string;
  /** Ordinal of the chosen event, ringed. */
  readonly chosen?: number | null;
  /** Least heights of the sides, so that a moving picture does not jump. */
  readonly least?: Sides;
}

const LANE = 13;
const AXIS = 26;
const LEAST_SIDE = 30;
const COLUMN_SIDE: Sides = { happened: 125, published: 73 };

/**
 * The inside of an `<svg>` of the given width: events above the axis, publications below it. Everything is
 * drawn in `currentColor` and by attributes alone, so it is right in every theme, in print and without
 * style sheets; build and browser draw with the same code.
 *
 * @returns the markup and the height in CSS pixels.
 */
export function drawPicture(
  picture: Picture,
  view: View,
  ticks: readonly Tick[],
  options: DrawOptions,
): { readonly markup: string; readonly height: number; readonly sides: Sides } {
  const sides = sidesOf(picture, options.least);
  const top = sides.happened;
  const bottom = top + AXIS;
  const height = bottom + sides.published;
  const parts = [drawAxis(view, ticks, top, bottom, height)];
  if (picture.mode === "columns") parts.push(drawColumns(picture, top, bottom, sides));
  else {
    parts.push(markDefinitions(options.id, view.direction));
    for (const mark of picture.marks) {
      const y = markHeight(mark, sides);
      const drawn = drawMark(mark, y, options.id, mark.ordinal === options.chosen);
      parts.push(linked(drawn, options.link?.(mark) ?? null));
    }
  }
  parts.push(options.overlay ?? "");
  return { markup: parts.join(""), height, sides };
}

/** Distance of a mark's middle from the upper edge of the picture. */
export function markHeight({ kind, lane }: Mark, { happened }: Sides): number {
  const away = (lane + 0.5) * LANE + 2;
  return kind === "happened" ? happened - away : happened + AXIS + away;
}

function sidesOf(picture: Picture, least: Sides | undefined): Sides {
  const needed = (kind: Mark["kind"]) =>
    picture.mode === "marks" ? marksHeight(picture.marks, kind) : COLUMN_SIDE[kind];
  return {
    happened: Math.max(needed("happened"), least?.happened ?? 0),
    published: Math.max(needed("published"), least?.published ?? 0),
  };
}

function marksHeight(marks: readonly Mark[], kind: Mark["kind"]): number {
  const lanes = Math.max(
    0,
    ...marks.filter((mark) => mark.kind === kind).map((mark) => mark.lane + 1),
  );
  return Math.max(LEAST_SIDE, lanes * LANE + 8);
}

function linked(drawn: string, link: PictureLink | null): string {
  if (link === null) return drawn;
  return `<a href="${escapeXml(link.href)}" tabindex="-1"><title>${escapeXml(link.title)}</title>${drawn}</a>`;
}

function drawAxis(
  view: View,
  ticks: readonly Tick[],
  top: number,
  bottom: number,
  height: number,
): string {
  const lines = ticks.map(({ x }) => `M${x} 0V${height}`).join("");
  const edge = `M0 ${top}H${view.width}M0 ${bottom}H${view.width}`;
  const labels = ticks.map((tick) => drawLabel(tick, view, top + AXIS / 2 + 4.5)).join("");
  return (
    `<path d="${lines}" stroke="currentColor" stroke-opacity=".16"/>` +
    `<path d="${edge}" stroke="currentColor" stroke-opacity=".55"/>` +
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
