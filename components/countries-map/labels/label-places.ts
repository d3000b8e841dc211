import type { DrawnCountry } from "../draw-map.ts";
import type { LandGrid } from "./land-grid.ts";
import { type Box, isWithin } from "../map-box.ts";

/** What limits the places of a name. */
interface LabelBounds {
  /** The part of the map in which it must lie. */
  readonly window: Box;
  /** How long the line to its country may be, in lines of text. */
  readonly reach: number;
}

/** Where the name of a country may stand: centred in its box. */
export interface LabelPlace {
  /** What the name needs. */
  readonly box: Box;
  /** From the edge of a name that stands outside to its country; null for one that stands in it. */
  readonly leader: Leader | null;
  /** The less, the better. */
  readonly cost: number;
}

/** A line between two points, in units of `mapSize`. */
export interface Leader {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Land of others may come so far under a name: the ends of its letters, never a country. As a share of its area. */
const MOST_FOREIGN = 0.03;
/** A name stands in its country when so much of it does: no coast goes through its letters. */
const LEAST_OWN = 0.95;
/** A name at sea may reach so far over its country's own coast. */
const MOST_COAST = 0.02;
/** What is nearly all sea, or nearly all land of no country of the archive, has no coast in it. */
const NEARLY_ALL = 0.02;
/** A place in the shape costs less than any at sea, that less than any on land, and one over a coast the most. */
const BESIDE = 10;
const ASHORE = 150;
const OVER_COAST = 2000;
/** Paper around a name that stands outside, at each end, as a share of its height. */
const MARGIN = 0.35;
/** So many places across a shape are tried. */
const STEPS = 11;

/** Size of a name, in units of `mapSize`. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The places at which the name of a country lies over no other that is tinted, the best first: in its shape, else beside
 * it, at sea as far as can be, with a line that leads to it. Empty where there is none.
 */
export function labelPlaces(
  country: DrawnCountry,
  size: Size,
  grid: LandGrid,
  { window, reach }: LabelBounds,
): readonly LabelPlace[] {
  const places = [
    ...within(country, size, grid),
    ...outside(country, size, grid, { window, reach }),
  ];
  return places.filter(({ box }) => isWithin(box, window)).sort((a, b) => a.cost - b.cost);
}

/** In the shape: the nearer to its middle and the less over its coast, the better. */
function within(country: DrawnCountry, size: Size, grid: LandGrid): LabelPlace[] {
  const { x, y, width, height, marker, iso2 } = country;
  if (marker) return [];
  const steps = Array.from({ length: STEPS }, (_, n) => n / (STEPS - 1) - 0.5);
  return steps.flatMap((right) =>
    steps.flatMap((down) => {
      const box = boxAround(x + right * width, y + down * height, size);
      const { own, others, plain } = grid.under(box, iso2);
      if (own < LEAST_OWN || others + plain > MOST_FOREIGN) return [];
      return [{ box, leader: null, cost: Math.hypot(right, down) + (1 - own) }];
    }),
  );
}

/** At sea around the country: the nearer, the better. */
function outside(
  country: DrawnCountry,
  name: Size,
  grid: LandGrid,
  { window, reach }: LabelBounds,
): LabelPlace[] {
  const { x, y, iso2 } = country;
  const size = { ...name, width: name.width + 2 * MARGIN * name.height };
  const longest = reach * size.height;
  const step = size.height / 3;
  const upTo = (length: number) => Math.ceil(length / step);
  const [columns, rows] = [upTo(longest + size.width / 2), upTo(longest + size.height / 2)];
  const found: LabelPlace[] = [];
  for (let row = -rows; row <= rows; row++) {
    for (let column = -columns; column <= columns; column++) {
      const box = boxAround(x + column * step, y + row * step, size);
      const leader: Leader = { from: edgeTowards(box, x, y), to: [x, y] };
      const length = Math.hypot(leader.from[0] - x, leader.from[1] - y);
      if (length === 0 || length > longest || !isWithin(box, window)) continue;
      const { own, others, plain } = grid.under(box, iso2);
      if (others > 0 || own > MOST_COAST) continue;
      // Over land only where there is no room at sea, and over a coast only where there is none on land.
      const isLand = plain > 0.5;
      const isClear = Math.min(plain, 1 - plain) < NEARLY_ALL;
      found.push({
        box,
        leader,
        cost: (isClear ? BESIDE : OVER_COAST) + (isLand ? ASHORE : 0) + length,
      });
    }
  }
  return found;
}

function boxAround(x: number, y: number, { width, height }: Size): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The point of a box that is nearest to a point outside. */
function edgeTowards({ left, right, top, bottom }: Box, x: number, y: number): [number, number] {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
}
