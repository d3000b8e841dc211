import type { DrawnCountry } from "./draw-map.ts";
import { mapSize } from "./map-frame.ts";

/** The part of the map that a narrow screen shows: where it begins, in steps of which the style sheet knows each. */
export interface MapCrop {
  readonly column: number;
  readonly row: number;
}

/** Width and height of the part, in units of `mapSize`; about as many pixels on a phone. */
export const cropSize = { width: 360, height: 400 } as const;
/** Units of a step (`.map-column-*` and `.map-row-*` in the style sheet). */
const STEP = 40;
/** A part that leaves out more of the articles would not show the archive. */
const LEAST_SHARE = 0.8;
/** What a part may hold less than the fullest one, to have its countries in its middle. */
const NEARLY = 0.95;

const steps = (room: number) => Array.from({ length: Math.floor(room / STEP) + 1 }, (_, n) => n);
const allParts: readonly MapCrop[] = steps(mapSize.width - cropSize.width).flatMap((column) =>
  steps(mapSize.height - cropSize.height).map((row) => ({ column, row })),
);

/** A part in units of `mapSize`. */
export function cropBox({ column, row }: MapCrop) {
  const [left, top] = [column * STEP, row * STEP];
  return { left, right: left + cropSize.width, top, bottom: top + cropSize.height };
}

/**
 * The part of the map in which most of the articles are; null where the archive is spread so wide that only the whole
 * shows it.
 */
export function mapCrop(
  countries: readonly DrawnCountry[],
  counts: ReadonlyMap<string, number>,
): MapCrop | null {
  const weightOf = ({ iso2 }: DrawnCountry) => counts.get(iso2) ?? 0;
  const sum = (some: readonly DrawnCountry[], of: (country: DrawnCountry) => number) =>
    some.reduce((total, country) => total + of(country), 0);
  const parts = allParts.map((part) => {
    const { left, right, top, bottom } = cropBox(part);
    const inside = countries.filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
    const [middle, centre] = [left + cropSize.width / 2, top + cropSize.height / 2];
    const off = sum(
      inside,
      (country) =>
        Math.sqrt(weightOf(country)) * Math.hypot(country.x - middle, country.y - centre),
    );
    const all = sum(inside, (country) => Math.sqrt(weightOf(country)));
    return { part, held: sum(inside, weightOf), off: off / all };
  });
  const most = Math.max(...parts.map(({ held }) => held));
  if (most === 0 || most < sum(countries, weightOf) * LEAST_SHARE) return null;
  // Of those that hold nearly as much, the one with its countries nearest to its middle.
  const [best] = parts.filter(({ held }) => held >= most * NEARLY).sort((a, b) => a.off - b.off);
  return best?.part ?? null;
}
