import { oncePerText } from "@/lib/base/once.ts";
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import { mesh } from "topojson-client";
import { createCompactPath } from "./compact-path.ts";
import { countryShapes, landOf, type CountryShape } from "./country-shapes.ts";
import { LandGrid } from "./land-grid.ts";
import { mapFrame } from "./map-frame.ts";
import { worldAt } from "./world.ts";

/** One country of the archive on the map. */
export interface DrawnCountry {
  readonly iso2: string;
  /** SVG path data; empty for a country too small to be seen as a shape. */
  readonly path: string;
  /** Middle of its main part. */
  readonly x: number;
  readonly y: number;
  /** How far its main part reaches. */
  readonly width: number;
  readonly height: number;
  /** True when it is drawn as a disc because its shape would be hard to see. */
  readonly marker: boolean;
}

/** A map, in units of `mapSize`. */
export interface DrawnMap {
  readonly land: string;
  readonly borders: string;
  readonly countries: readonly DrawnCountry[];
  /** Codes that the atlas has no shape for; the list beside the map still names them. */
  readonly missing: readonly string[];
  /** Whose land lies where. */
  readonly grid: LandGrid;
}

/** Shapes under this many units in both directions become a disc. */
const LEAST_SHAPE = 11;

/** Draws the map for a set of countries; the same set is drawn once a process. */
export function drawMap(codes: readonly string[]): DrawnMap {
  return drawnOnce([...new Set(codes)].sort().join());
}

const drawnOnce = oncePerText((codes) => draw(codes === "" ? [] : codes.split(",")));

function draw(codes: readonly string[]): DrawnMap {
  const rough = countryShapes(worldAt(1e-5), codes);
  const projection = mapFrame([...rough.values()].flatMap((shape) => shape.corners));
  // A corner may go when it spans less than 2.5 square units at this scale.
  const world = worldAt(2.5 / projection.scale() ** 2);
  const shapes = countryShapes(world, codes);
  const borders = mesh(world.topology, world.topology.objects["countries"], (a, b) => a !== b);
  const land = landOf(world);
  const grid = new LandGrid(land, projection);
  for (const { iso2, feature } of shapes.values()) grid.add(iso2, feature);
  return {
    land: compact(land, projection, 4),
    borders: compact(borders, projection, 0),
    countries: [...shapes.values()].map((shape) => drawCountry(shape, projection)),
    missing: codes.filter((code) => !shapes.has(code)),
    grid,
  };
}

function drawCountry(
  { iso2, feature, main, centre }: CountryShape,
  projection: GeoProjection,
): DrawnCountry {
  const [x, y] = projection([...centre]) ?? [0, 0];
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(main);
  const [width, height] = [Math.round(right - left), Math.round(bottom - top)];
  const marker = width < LEAST_SHAPE && height < LEAST_SHAPE;
  return {
    iso2,
    path: marker ? "" : compact(feature, projection, 3),
    x: Math.round(x),
    y: Math.round(y),
    width,
    height,
    marker,
  };
}

function compact(
  shape: GeoPermissibleObjects,
  projection: GeoProjection,
  leastSize: number,
): string {
  const context = createCompactPath(leastSize);
  geoPath(projection, context)(shape);
  return context.data;
}
