import type { CountryPair } from "@/lib/archive/ask/archive.ts";
import type { DrawnCountry } from "../draw-map.ts";
import type { Curve, Point } from "./arc-curve.ts";
import { wideWindow } from "../map-frame.ts";

/** Two countries that articles are about together, joined on the map; in units of `mapSize`. */
export interface MapArc extends CountryPair {
  /** SVG path data. */
  readonly path: string;
  /** In pixels, whatever the map's size. */
  readonly thickness: number;
  readonly curve: Curve;
  /** The country that lies beyond the map's edge, and where the arc meets it; null where both are on it. */
  readonly beyond: { readonly iso2: string; readonly at: Point } | null;
}

/** Ends nearer to each other than this have no arc that could be seen: the list has them. */
const SHORTEST = 34;
/** How far an arc bulges, as a share of its length. */
const BULGE = 0.22;
/** The edge that arcs end at which lead beyond it. */
const INSET = 6;
const thicknesses = { least: 1, most: 5 } as const;

/** Arcs for pairs that a map can show, most articles first: both countries are on it, or one lies beyond its edge. */
export function mapArcs(
  countries: readonly DrawnCountry[],
  pairs: readonly CountryPair[],
  count: number,
): readonly MapArc[] {
  const known = new Map(countries.map((country) => [country.iso2, country]));
  const drawn = pairs.flatMap(({ pair, count: articles }) => {
    const [a, b] = pair.map((iso2) => known.get(iso2));
    if (a === undefined || b === undefined || (!a.isInside && !b.isInside)) return [];
    const [from, to] = a.isInside ? [a, b] : [b, a];
    const end = to.isInside ? pointOf(to) : edgeTowards(pointOf(from), pointOf(to));
    if (distance(pointOf(from), end) < SHORTEST) return [];
    const beyond = to.isInside ? null : { iso2: to.iso2, at: end };
    return [{ pair, count: articles, curve: curveOf(pointOf(from), end), beyond }];
  });
  const shown = drawn.slice(0, count);
  const most = Math.max(...shown.map(({ count: articles }) => articles));
  const { least, most: thickest } = thicknesses;
  return shown.map((arc) => ({
    ...arc,
    path: pathOf(arc.curve),
    thickness: round(most === 1 ? 2 : least + (thickest - least) * Math.sqrt(arc.count / most)),
  }));
}

function pointOf({ x, y }: DrawnCountry): Point {
  return [x, y];
}

/** Arcs bulge to the north, as the shortest way between two places of the northern half does. */
function curveOf(from: Point, to: Point): Curve {
  const [[x, y], [toX, toY]] = [from, to];
  const side = toX >= x ? 1 : -1;
  const control: Point = [
    (x + toX) / 2 + 2 * BULGE * (toY - y) * side,
    (y + toY) / 2 - 2 * BULGE * (toX - x) * side,
  ];
  return [from, control, to];
}

function pathOf([from, control, to]: Curve): string {
  const text = (point: Point) => point.map(Math.round).join(" ");
  return `M${text(from)}Q${text(control)} ${text(to)}`;
}

/** The point of the map's edge on the way from a point on it to one beyond. */
function edgeTowards([x, y]: Point, [toX, toY]: Point): Point {
  const { left, right, top, bottom } = wideWindow;
  const share = (from: number, to: number, low: number, high: number) =>
    to < low ? (low - from) / (to - from) : to > high ? (high - from) / (to - from) : 1;
  const part = Math.min(
    share(x, toX, left + INSET, right - INSET),
    share(y, toY, top + INSET, bottom - INSET),
  );
  return [x + part * (toX - x), y + part * (toY - y)];
}

function distance([x, y]: Point, [toX, toY]: Point): number {
  return Math.hypot(toX - x, toY - y);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
