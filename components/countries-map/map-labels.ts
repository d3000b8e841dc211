import type { DrawnCountry } from "./draw-map.ts";
import { mapSize } from "./map-frame.ts";

/** The name of a country on the map, in units of `mapSize`; centred on `x`, `y` is its baseline. */
export interface MapLabel {
  readonly iso2: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Height of a label's box and rough width of a letter, for the larger of the two sizes of labels. */
const LINE = 24;
const LETTER = 10.5;
const MOST = 24;

/**
 * Names for the countries that most articles name, below their middle or above it, wherever they cover no
 * other name; further away they would seem to name a neighbour. What finds no room has no label: the list beside the map names all.
 */
export function mapLabels(
  countries: readonly DrawnCountry[],
  counts: ReadonlyMap<string, number>,
  name: (iso2: string) => string,
): readonly MapLabel[] {
  const count = ({ iso2 }: DrawnCountry) => counts.get(iso2) ?? 0;
  const wanted = [...countries].sort((a, b) => count(b) - count(a) || (a.iso2 < b.iso2 ? -1 : 1));
  const boxes: Box[] = [];
  const labels: MapLabel[] = [];
  for (const { iso2, x, y } of wanted.slice(0, MOST)) {
    const text = name(iso2);
    const half = (text.length * LETTER) / 2;
    const middle = Math.min(Math.max(x, half), mapSize.width - half);
    for (const baseline of [y + 42, y - 28]) {
      const box = {
        left: middle - half,
        right: middle + half,
        top: baseline - LINE,
        bottom: baseline,
      };
      const inside = box.top > 0 && box.bottom < mapSize.height;
      if (!inside || boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      labels.push({ iso2, text, x: Math.round(middle), y: baseline });
      break;
    }
  }
  return labels;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
