import type { DrawnCountry } from "./draw-map.ts";
import type { Box, LandGrid } from "./land-grid.ts";
import { mapSize } from "./map-frame.ts";

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
const MOST_FOREIGN = 0.1;
/** A name stands in its country when so much of it does; the rest is sea. */
const LEAST_OWN = 0.55;
/** A leader is no longer than so many lines of text. */
const LONGEST_LEADER = 6;
/** A name at sea may reach so far over its country's own coast. */
const MOST_COAST = 0.05;
/** And so far over land of no country of the archive. */
const MOST_PLAIN = 0.25;
/** A place in the shape costs less than any at sea, and that less than any over land. */
const BESIDE = 10;
const ASHORE = 1000;
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
): readonly LabelPlace[] {
  const places = [...within(country, size, grid), ...outside(country, size, grid)];
  return places.filter(({ box }) => isInside(box)).sort((a, b) => a.cost - b.cost);
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
function outside(country: DrawnCountry, name: Size, grid: LandGrid): LabelPlace[] {
  const { x, y, iso2 } = country;
  const size = { ...name, width: name.width + 2 * MARGIN * name.height };
  const longest = LONGEST_LEADER * size.height;
  const step = size.height / 3;
  const upTo = (reach: number) => Math.ceil(reach / step);
  const [columns, rows] = [upTo(longest + size.width / 2), upTo(longest + size.height / 2)];
  const found: LabelPlace[] = [];
  for (let row = -rows; row <= rows; row++) {
    for (let column = -columns; column <= columns; column++) {
      const box = boxAround(x + column * step, y + row * step, size);
      const leader: Leader = { from: edgeTowards(box, x, y), to: [x, y] };
      const length = Math.hypot(leader.from[0] - x, leader.from[1] - y);
      if (length === 0 || length > longest || !isInside(box)) continue;
      const { own, others, plain } = grid.under(box, iso2);
      if (others > 0 || own > MOST_COAST || plain > MOST_PLAIN) continue;
      // Over land only where there is no room at sea.
      found.push({ box, leader, cost: (plain > 0 ? ASHORE : BESIDE) + length });
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

function isInside({ left, right, top, bottom }: Box): boolean {
  return left > 0 && right < mapSize.width && top > 0 && bottom < mapSize.height;
}
