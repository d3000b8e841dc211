import { pointAt, type Point } from "../pairs/arc-curve.ts";
import type { MapArc } from "../pairs/map-arcs.ts";
import { around, type Box, overlap } from "../map-box.ts";
import { wideWindow } from "../map-frame.ts";

/** Where along an arc its number may stand, the best first. */
const places = [0.5, 0.56, 0.44, 0.62, 0.38, 0.68, 0.32, 0.74, 0.26, 0.8, 0.2];

/**
 * Where the numbers of arcs stand: on each arc, as near its middle as there is room.
 *
 * @param size the side of the square that a number needs, in units of the map.
 * @param taken where names and discs are already.
 * @returns for each arc a point, or null where there is no room: its thickness and the list still tell.
 */
export function numberPlaces(
  arcs: readonly MapArc[],
  size: number,
  taken: readonly Box[],
): readonly (Point | null)[] {
  const mine: Box[] = [...taken];
  return arcs.map(({ curve }) => {
    for (const at of places) {
      const [x, y] = pointAt(curve, at);
      const box = around({ x, y }, size / 2);
      const { top, bottom } = wideWindow;
      if (box.top < top || box.bottom > bottom) continue;
      if (mine.some((other) => overlap(box, other) > 0)) continue;
      mine.push(box);
      return [Math.round(x), Math.round(y)];
    }
    return null;
  });
}
