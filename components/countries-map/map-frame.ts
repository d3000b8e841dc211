import { geoEqualEarth, type GeoProjection } from "d3-geo";
import type { Feature, MultiPoint } from "geojson";

/** Size of the map's drawing, in its own units. */
export const mapSize = { width: 1000, height: 500 } as const;

/** Where a country is and how far it reaches: longitudes and latitudes of the corners of its main part. */
export type Corners = readonly (readonly [number, number])[];

/** Countries that lie further apart than this need the whole world. Degrees of longitude. */
const WIDEST = 150;
/** A frame is never narrower than this, or a single small country would stand without its surroundings. */
const NARROWEST = 36;

/**
 * The projection of a map that shows the given countries with some surroundings, or the whole world when they
 * lie far apart. Equal Earth (Šavrič, Patterson, Jenny 2018): areas are true, which a tinted map needs.
 */
export function mapFrame(corners: Corners): GeoProjection {
  const box: [[number, number], [number, number]] = [
    [0, 0],
    [mapSize.width, mapSize.height],
  ];
  const range = longitudeRange(corners.map(([longitude]) => longitude));
  if (range === null || range.width > WIDEST) {
    // Cut at 169° west, in the Bering Strait, so that no country is torn.
    return geoEqualEarth().rotate([-11, 0]).fitExtent(box, worldWithoutAntarctica).clipExtent(box);
  }
  const centre = range.from + range.width / 2;
  const latitudes = corners.map(([, latitude]) => latitude);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const half = Math.max(range.width, NARROWEST) / 2;
  const frame: Feature<MultiPoint> = points([
    ...corners,
    [centre - half, middle],
    [centre + half, middle],
  ]);
  const margin = 90;
  return geoEqualEarth()
    .rotate([-centre, 0])
    .fitExtent(
      [
        [margin, margin],
        [mapSize.width - margin, mapSize.height - margin],
      ],
      frame,
    )
    .clipExtent(box);
}

const worldWithoutAntarctica = points([
  [-168.9, 0],
  [-169.1, 0],
  [11, 83.5],
  [11, -56],
]);

function points(coordinates: Corners): Feature<MultiPoint> {
  return {
    type: "Feature",
    properties: {},
    geometry: { type: "MultiPoint", coordinates: coordinates.map(([x, y]) => [x, y]) },
  };
}

/** The shortest range of longitudes that holds all, across the date line if need be; null for none. */
function longitudeRange(
  longitudes: readonly number[],
): { readonly from: number; readonly width: number } | null {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return null;
  let gap = { size: -1, after: first };
  sorted.forEach((longitude, i) => {
    const next = sorted[i + 1] ?? first + 360;
    if (next - longitude > gap.size) gap = { size: next - longitude, after: next };
  });
  return { from: gap.after, width: 360 - gap.size };
}
