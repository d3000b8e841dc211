import type { CountryCount } from "@/lib/archive/ask/views.ts";
import { oncePerText } from "@/lib/base/once.ts";
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import { mesh } from "topojson-client";
import { createCompactPath } from "./compact-path.ts";
import { countryShapes, landOf, type CountryShape } from "./country-shapes.ts";
import { LandGrid } from "./labels/land-grid.ts";
import { mapFocus } from "./map-focus.ts";
import { mapFrame, narrowWindows, wideWindow } from "./map-frame.ts";
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
  /** Whether its middle lies in the part of the map that every screen shows. */
  readonly isInside: boolean;
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
  /** Whether it shows only where most of the articles are, because a few are about countries far away. */
  readonly isPart: boolean;
  /** Whether narrow screens show its middle at a larger scale. */
  readonly isClose: boolean;
}

/** Shapes under this many units in both directions become a disc. */
const LEAST_SHAPE = 11;
/** What a map is about lies no nearer to the edge of a narrow screen, in units. */
const EDGE = 20;

/** How fine the drawing is: a corner may go when it spans fewer square units. */
const detail = { full: 2.5, small: 80 } as const;
const shapeDetail = { full: 2.5, small: 20 } as const;
/** Islets that span less than this in both directions are left out. */
const leastIslet = { full: 4, small: 16 } as const;

/** A map beside a list, or a small one that leads to it. */
export type MapScale = keyof typeof detail;

/** Draws the map for the countries of an archive; the same is drawn once a process. */
export function drawMap(countries: readonly CountryCount[], scale: MapScale = "full"): DrawnMap {
  const sorted = countries.toSorted((a, b) => (a.iso2 < b.iso2 ? -1 : 1));
  return drawnOnce(
    JSON.stringify({ scale, counts: sorted.map(({ iso2, count }) => [iso2, count]) }),
  );
}

const drawnOnce = oncePerText((asked) => {
  const { scale, counts } = JSON.parse(asked) as {
    readonly scale: MapScale;
    readonly counts: readonly (readonly [string, number])[];
  };
  return draw(new Map(counts), scale);
});

function draw(counts: ReadonlyMap<string, number>, scale: MapScale): DrawnMap {
  const codes = [...counts.keys()];
  const rough = countryShapes(worldAt(1e-5), codes);
  const focus = mapFocus(
    [...rough.values()].map(({ iso2, centre }) => ({ iso2, centre, count: counts.get(iso2) ?? 0 })),
  );
  const isPart = focus.length < rough.size;
  const framed = focus.flatMap((iso2) => rough.get(iso2) ?? []);
  // A part of the archive's countries is framed by their middles: large ones may reach over the edge.
  const projection = mapFrame(
    framed.flatMap(({ centre, corners }) => (isPart ? [centre] : corners)),
  );
  const world = worldAt(detail[scale] / projection.scale() ** 2);
  // A small map has plain land around countries that are still themselves.
  const shapes = countryShapes(worldAt(shapeDetail[scale] / projection.scale() ** 2), codes);
  const borders = mesh(world.topology, world.topology.objects["countries"], (a, b) => a !== b);
  const land = landOf(world);
  const grid = new LandGrid(land, projection);
  for (const { iso2, feature } of shapes.values()) grid.add(iso2, feature);
  return {
    land: compact(land, projection, leastIslet[scale]),
    borders: scale === "small" ? "" : compact(borders, projection, 0),
    countries: [...shapes.values()].map((shape) => drawCountry(shape, projection)),
    missing: codes.filter((code) => !shapes.has(code)),
    grid,
    isPart,
    isClose: framed.every(({ centre }) => {
      const [x] = projection([...centre]) ?? [0];
      return x > narrowWindows.close.left + EDGE && x < narrowWindows.close.right - EDGE;
    }),
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
  const { left: from, right: to, top: upper, bottom: lower } = wideWindow;
  return {
    iso2,
    path: marker ? "" : compact(feature, projection, 3),
    x: Math.round(x),
    y: Math.round(y),
    width,
    height,
    marker,
    isInside: x > from && x < to && y > upper && y < lower,
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
