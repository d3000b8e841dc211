import { geoEqualEarth, type GeoProjection } from "d3-geo";
import type { Feature, MultiPoint } from "geojson";
import { longitudeRange } from "./map-focus.ts";

/** Size of the map's drawing, in its own units: four to three, as narrow screens show it. */
export const mapSize = { width: 1000, height: 750 } as const;

/** The part that wide screens show of it: the whole width and the middle of its height. */
export const wideWindow = { left: 0, right: 1000, top: 75, bottom: 675 } as const;

/** The part that narrow screens show: all, or the middle at a larger scale where it holds what the map is about. */
export const narrowWindows = {
  whole: { left: 0, right: 1000, top: 0, bottom: 750 },
  close: { left: 100, right: 900, top: 75, bottom: 675 },
} as const;

/** Where a country is and how far it reaches: longitudes and latitudes of the corners of its main part. */
export type Corners = readonly (readonly [number, number])[];

/** Countries that lie further apart than this need the whole world. Degrees of longitude. */
const WIDEST = 150;
/** A frame is never narrower than this, or a single small country would stand without its surroundings. */
const NARROWEST = 36;
/** Room around the countries, in units of the map: for their names and for arcs that bulge. */
const MARGIN = { inline: 80, block: 70 } as const;

/**
 * The projection of a map that shows the given countries with some surroundings, or the whole world when they
 * lie far apart. They come to lie in `wideWindow`; what is above and below it is drawn as well.
 * Equal Earth (Šavrič, Patterson, Jenny 2018): areas are true, which a tinted map needs.
 */
export function mapFrame(corners: Corners): GeoProjection {
  const { width, height } = mapSize;
  const clip: Box = [
    [0, 0],
    [width, height],
  ];
  const range = longitudeRange(corners.map(([longitude]) => longitude));
  if (range === null || range.width > WIDEST) {
    // Cut at 169° west, in the Bering Strait, so that no country is torn.
    const whole = geoEqualEarth()
      .rotate([-11, 0])
      .fitExtent(inWindow(0, 0), worldWithoutAntarctica);
    return whole.clipExtent(clip);
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
  return geoEqualEarth()
    .rotate([-centre, 0])
    .fitExtent(inWindow(MARGIN.inline, MARGIN.block), frame)
    .clipExtent(clip);
}

type Box = [[number, number], [number, number]];

function inWindow(inline: number, block: number): Box {
  const { left, right, top, bottom } = wideWindow;
  return [
    [left + inline, top + block],
    [right - inline, bottom - block],
  ];
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
