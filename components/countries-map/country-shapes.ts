import { geoArea, geoBounds, geoCentroid } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { merge } from "topojson-client";
import type {
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from "topojson-specification";
import type { Corners } from "./map-frame.ts";
import type { World } from "./world.ts";

/** One country as the map needs it. */
export interface CountryShape {
  readonly iso2: string;
  readonly feature: Feature<MultiPolygon>;
  /** Its largest part: France is where Paris is. */
  readonly main: Polygon;
  /** Middle of its largest part, longitude and latitude. */
  readonly centre: readonly [number, number];
  /** South-west and north-east corner of its largest part. */
  readonly corners: Corners;
}

type TopoArea = TopoPolygon | TopoMultiPolygon;

/** The shapes of countries by code; a country that the atlas does not draw is missing. */
export function countryShapes(
  world: World,
  codes: readonly string[],
): ReadonlyMap<string, CountryShape> {
  const shapes = new Map<string, CountryShape>();
  for (const iso2 of codes) {
    const parts = world.shapes
      .filter((shape) => shape.iso2 === iso2)
      .map((shape) => shape.geometry as TopoArea);
    if (parts.length === 0) continue;
    const geometry = merge(world.topology, parts);
    const main = largestPart(geometry);
    const [southWest, northEast] = geoBounds(main);
    shapes.set(iso2, {
      iso2,
      main,
      feature: { type: "Feature", properties: {}, geometry },
      centre: geoCentroid(main),
      corners: [southWest, northEast],
    });
  }
  return shapes;
}

/** All land of the world as one shape. */
export function landOf(world: World): MultiPolygon {
  return merge(
    world.topology,
    world.shapes.map((shape) => shape.geometry as TopoArea),
  );
}

function largestPart({ coordinates }: MultiPolygon): Polygon {
  const parts = coordinates.map((rings): Polygon => ({ type: "Polygon", coordinates: rings }));
  return parts.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
}
