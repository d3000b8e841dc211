import type { BySide } from "../data/density.ts";
import { drawAxis } from "./draw-axis.ts";
import { drawColumns } from "./draw-columns.ts";
import { drawMark } from "./draw-mark.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Picture } from "./layout-picture.ts";
import type { Mark } from "./mark.ts";
import type { Tick } from "./ticks.ts";
import type { View } from "./view.ts";

/** A link drawn over a part of the picture. The list says the same in words, so it is not in the tab order. */
export interface PictureLink {
  readonly href: string;
  readonly title: string;
}

/** How a picture is to be drawn. */
export interface DrawOptions {
  readonly link?: (mark: Mark) => PictureLink | null;
  /** Further markup over the picture, such as links to years. */
  readonly overlay?: string;
  /** Ordinal of the chosen event, ringed. */
  readonly chosen?: number | null;
  /** Least heights of the sides, so that a moving picture does not jump. */
  readonly least?: BySide<number>;
}

const LANE = 13;
const AXIS = 26;
const LEAST_SIDE = 30;
/** Publications stand under what they tell of, and need less room where there are few. */
const COLUMN_SIDE: BySide<number> = { above: 125, below: 73 };
const FEW_BELOW = 44;

/**
 * The inside of an `<svg>` of the given width: events above the axis, publications below it. Everything is
 * drawn in `currentColor` and by attributes alone, so it is right in every theme, in print and without
 * style sheets; build and browser draw with the same code.
 *
 * @returns the markup, the height and the heights of the sides, in CSS pixels.
 */
export function drawPicture(
  picture: Picture,
  view: View,
  ticks: readonly Tick[],
  options: DrawOptions,
): { readonly markup: string; readonly height: number; readonly sides: BySide<number> } {
  const sides = sidesOf(picture, options.least);
  const top = sides.above;
  const bottom = top + AXIS;
  const height = bottom + sides.below;
  const parts = [
    drawAxis(view, ticks, { top, bottom, height }),
    drawColumns(picture, { top, bottom, heights: sides, direction: view.direction }),
  ];
  for (const mark of picture.marks ?? []) {
    const y = markHeight(mark, sides);
    const drawn = drawMark(mark, y, view.direction, mark.ordinal === options.chosen);
    parts.push(linked(drawn, options.link?.(mark) ?? null));
  }
  parts.push(options.overlay ?? "");
  return { markup: parts.join(""), height, sides };
}

/** Distance of a mark's middle from the upper edge of the picture. */
export function markHeight({ lane }: Pick<Mark, "lane">, { above }: BySide<number>): number {
  return above - ((lane + 0.5) * LANE + 2);
}

function sidesOf({ marks, most }: Picture, least: BySide<number> | undefined): BySide<number> {
  const above = marks === null ? COLUMN_SIDE.above : marksHeight(marks);
  const below = marks === null || most.below > 5 ? COLUMN_SIDE.below : FEW_BELOW;
  return {
    above: Math.max(above, least?.above ?? 0),
    below: Math.max(below, least?.below ?? 0),
  };
}

function marksHeight(marks: readonly Mark[]): number {
  const lanes = Math.max(0, ...marks.map((mark) => mark.lane + 1));
  return Math.max(LEAST_SIDE, lanes * LANE + 8);
}

function linked(drawn: string, link: PictureLink | null): string {
  if (link === null) return drawn;
  return `<a href="${escapeXml(link.href)}" tabindex="-1"><title>${escapeXml(link.title)}</title>${drawn}</a>`;
}
