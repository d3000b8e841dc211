import type { Band } from "../layout/band.ts";
import { escapeXml } from "./escape-xml.ts";
import { laneTag, type Room } from "../room.ts";
import { plotOf, type View } from "../view.ts";

/** What lanes are called, by their numbers, and how a number is written. */
export interface LaneWords {
  readonly lanes: readonly string[];
  readonly count: (count: number) => string;
}

/**
 * The lanes: every second tinted, each with its line and its name.
 *
 * @param standing - whether the lines are what stacks stand on; else marks lie along them.
 */
export function drawBands(
  bands: readonly Band[],
  { lanes, count }: LaneWords,
  view: View,
  room: Room,
  standing: boolean,
): string {
  const plot = plotOf(view);
  const tag = laneTag(room);
  const tints = bands
    .filter((_, n) => n % 2 === 1)
    .map(({ top, bottom }) => {
      return `M0 ${top}H${view.width}V${bottom}H0z`;
    });
  const number = (of: number | null) =>
    of === null ? "" : ` <tspan class="tl-c">${escapeXml(count(of))}</tspan>`;
  const middle = ({ top, bottom }: Band) => (top + tag + bottom) / 2;
  const lines = bands.map((band) => {
    return `M${plot.x} ${standing ? band.bottom - 0.5 : middle(band)}h${plot.width}`;
  });
  const labels =
    room.letters === 0
      ? []
      : bands.flatMap((band) => {
          const name = lanes[band.lane];
          if (name === undefined) return [];
          const y =
            room.gutter > 0 ? (standing ? band.bottom - 5 : middle(band) + 5) : band.top + 13;
          const x = view.direction === "rtl" ? view.width : 0;
          return [`<text x="${x}" y="${y}">${escapeXml(name)}${number(band.count)}</text>`];
        });
  return (
    (tints.length === 0 ? "" : `<path class="tl-t" d="${tints.join("")}"/>`) +
    `<path class="tl-g" d="${lines.join("")}"/>` +
    (labels.length === 0
      ? ""
      : `<g class="tl-l" font-size="${room.fontSize}">${labels.join("")}</g>`)
  );
}
