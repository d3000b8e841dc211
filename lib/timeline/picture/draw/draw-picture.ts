import type { Gap } from "../../dates/gaps.ts";
import { drawAxis, drawBreaks } from "./draw-axis.ts";
import { drawBands, type LaneWords } from "./draw-bands.ts";
import { drawLabels } from "./draw-labels.ts";
import { drawMark, kindClass } from "./draw-mark.ts";
import { drawPublished } from "./draw-published.ts";
import { drawStacks } from "./draw-stacks.ts";
import { escapeXml } from "./escape-xml.ts";
import { BAR_LANE, type Picture } from "../layout/layout-picture.ts";
import type { Tie } from "../layout/mark.ts";
import { AXIS, lanesHeight, publishedHeight, type Room } from "../room.ts";
import type { Tick } from "../ticks.ts";
import type { View } from "../view.ts";

/** A link drawn over a part of the picture. The list says the same in words, so it is not in the tab order. */
export interface PictureLink {
  readonly href: string;
  readonly title: string;
  /** Weight and days of the name that the title ends with: the browser reads the names it knows from the picture. */
  readonly name?: string;
}

/** How a picture is to be drawn. */
export interface DrawOptions extends LaneWords {
  readonly link?: (ordinal: number) => PictureLink | null;
  /** Further markup over the picture, such as links to years. */
  readonly overlay?: string;
  /** What is called what was published, and what is known less closely than stacks count. */
  readonly sides?: { readonly published: string; readonly long: string };
  /** What stands under a gap. */
  readonly gap?: (gap: Gap) => string;
  /** Ordinal of the chosen event, ringed. */
  readonly chosen?: number | null;
}

/**
 * The inside of an `<svg>` of the width of the view and the height of the room: events in lanes above the axis, publications
 * below it. Colours are those of `picture.css`; build and browser draw with the same code.
 */
export function drawPicture(
  picture: Picture,
  view: View,
  room: Room,
  ticks: readonly Tick[],
  options: DrawOptions,
): string {
  const { link, overlay = "", gap, sides, chosen = null } = options;
  const { direction } = view;
  const top = lanesHeight(room);
  const bottom = top + AXIS;
  const linked = (html: string, ordinal: number) => toLink(html, ordinal, link?.(ordinal) ?? null);
  const marks = (picture.marks ?? []).map((mark) =>
    linked(drawMark(mark, mark.y, direction, mark.ordinal === chosen), mark.ordinal),
  );
  const bars = picture.bars.map((bar) =>
    drawMark(bar, (bar.lane + 0.5) * BAR_LANE, direction, false, 2),
  );
  const words = room.letters === 0 ? undefined : gap;
  return [
    drawBands(picture.bands, options, view, room, picture.stacks !== null),
    drawAxis(view, ticks, { top, bottom, height: room.height - (gap === undefined ? 0 : 15) }),
    drawPublished(picture.published, bottom, publishedHeight(room), direction),
    picture.stacks === null ? "" : drawStacks(picture.stacks, picture.bands, direction),
    drawTies(picture.ties),
    drawSides(picture, view, room, sides),
    drawBreaks(view, room.height, words),
    ...bars,
    overlay,
    ...marks,
    drawLabels(picture.labels, room.fontSize - (picture.stacks === null ? 0 : 1), view, linked),
  ].join("");
}

/** Lines from marks to the lanes of the other countries that they name, each with a ring at its end; rings that would lie on one another are one. */
function drawTies(ties: readonly Tie[]): string {
  const lines = new Map<string, string>();
  for (const { kind, x, y, to } of ties) {
    const name = kindClass(kind);
    const far = to.map((end) => `M${x} ${y}V${end}`).join("");
    lines.set(name, `${lines.get(name) ?? ""}${far}`);
  }
  const rings = new Map<string, string>();
  for (const { kind, x, to } of ties) {
    for (const end of to)
      rings.set(
        `${Math.round(x)} ${end}`,
        `<circle class="${kindClass(kind)} tl-k" cx="${x}" cy="${end}" r="3.5"/>`,
      );
  }
  return (
    [...lines].map(([name, d]) => `<path class="${name} tl-tie" d="${d}"/>`).join("") +
    [...rings.values()].join("")
  );
}

/** What lies below the axis and above the stacks, in words. */
function drawSides(
  { bars }: Picture,
  { width, direction }: View,
  room: Room,
  sides: DrawOptions["sides"],
): string {
  if (sides === undefined || room.gutter === 0) return "";
  const x = direction === "rtl" ? width : 0;
  const at = (name: string, y: number, text: string) =>
    `<text class="${name}" x="${x}" y="${y}" font-size="13">${escapeXml(text)}</text>`;
  return (
    at("tl-u", lanesHeight(room) + AXIS + 14, sides.published) +
    (bars.length === 0 ? "" : at("tl-c", 11, sides.long))
  );
}

function toLink(html: string, ordinal: number, link: PictureLink | null): string {
  if (link === null) return html;
  const name = link.name === undefined ? "" : ` data-n="${link.name}"`;
  return `<a href="${escapeXml(link.href)}" tabindex="-1" data-o="${ordinal}"${name}><title>${escapeXml(link.title)}</title>${html}</a>`;
}
