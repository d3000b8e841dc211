import type { DrawnCountry, DrawnMap } from "../draw-map.ts";
import { labelPlaces, type LabelPlace, type Leader } from "./label-places.ts";
import { pointAt } from "../pairs/arc-curve.ts";
import type { MapArc } from "../pairs/map-arcs.ts";
import { around, type Box, overlap } from "../map-box.ts";

/** The name of a country on the map, in units of `mapSize`: centred on `x`; `y` is its baseline. */
export interface MapLabel {
  readonly iso2: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The line to its country, for a name that stands beside it. */
  readonly leader: Leader | null;
  /** What a finger hits, and nothing else lies in. */
  readonly box: Box;
}

/** How labels stand on the map. */
export interface LabelRoom {
  /** The height of a line, in units of `mapSize`; letters have nine tenths of it. */
  readonly line: number;
  /** The least height and width of a name as a target, in the same units. */
  readonly target: number;
  /** The part of the map that is shown. */
  readonly window: Box;
  /** At most so many names. */
  readonly most: number;
}

/** Rough width of a letter for the height of its line: Arabic ones are narrow, being joined. */
const widths = { arabic: 0.36, other: 0.45 };
/**
 * How far from its country a name may stand, in heights of its target: one at the end of an arc is worth a long line, and
 * so is that of a country of many articles.
 */
const reaches = { far: 4, near: 1 };
/** So many countries have many articles. */
const main = 8;
/** Half of a disc, or of the end of an arc. */
const DISC = 7;

/**
 * Names for the countries of most articles: in a shape that is large enough, else at sea with a line to it; never over
 * another country, name or disc, and not on an arc where there is other room. A country beyond the edge to which an arc
 * leads is named at the edge. What finds no room has no label: the list beside the map names all.
 */
export function mapLabels(
  { countries, grid }: Pick<DrawnMap, "countries" | "grid">,
  counts: ReadonlyMap<string, number>,
  name: (iso2: string) => string,
  { line, target, window, most }: LabelRoom,
  arcs: readonly MapArc[] = [],
): readonly MapLabel[] {
  const count = ({ iso2 }: DrawnCountry) => counts.get(iso2) ?? 0;
  const sizeOf = (text: string) => ({
    width: Math.max(widthOf(text, line), target),
    height: Math.max(line, target),
  });
  const joined = new Set(arcs.flatMap(({ pair }) => pair));
  const points = countries.filter(
    ({ iso2, marker, isInside }) => isInside && (marker || joined.has(iso2)),
  );
  const taken: Box[] = points.map((point) => around(point, DISC));
  const onArcs = arcs.flatMap(pointsOnArc);
  const labels: MapLabel[] = [];
  const put = (iso2: string, text: string, { box, leader }: Omit<LabelPlace, "cost">) => {
    taken.push(box, ...pointsOf(leader));
    const x = Math.round((box.left + box.right) / 2);
    // Letters reach below their baseline by about a quarter of the line.
    const y = Math.round((box.top + box.bottom) / 2 + line * 0.25);
    labels.push({ iso2, text, x, y, leader, box });
  };
  const isFree = (box: Box) => !taken.some((other) => overlap(box, other) > 0);
  for (const arc of arcs) {
    if (arc.beyond === null || labels.some(({ iso2 }) => iso2 === arc.beyond?.iso2)) continue;
    const text = name(arc.beyond.iso2);
    const box = edgePlaces(arc.beyond.at, sizeOf(text), window).find(isFree);
    if (box !== undefined) put(arc.beyond.iso2, text, { box, leader: null });
  }
  // Countries that arcs lead to come first: an arc without a name at its end tells nothing.
  const weight = (country: DrawnCountry) => count(country) + (joined.has(country.iso2) ? 1e9 : 0);
  const wanted = countries
    .filter(({ isInside }) => isInside)
    .sort((a, b) => weight(b) - weight(a) || (a.iso2 < b.iso2 ? -1 : 1));
  for (const [rank, country] of wanted.slice(0, most).entries()) {
    const text = name(country.iso2);
    const reach = rank < main || joined.has(country.iso2) ? reaches.far : reaches.near;
    const free = labelPlaces(country, sizeOf(text), grid, { window, reach }).filter(
      ({ box, leader }) => [box, ...pointsOf(leader)].every(isFree),
    );
    const isClear = ({ box }: LabelPlace) => !onArcs.some((point) => overlap(box, point) > 0);
    const place = free.find(isClear) ?? free[0];
    if (place !== undefined) put(country.iso2, text, place);
  }
  return labels;
}

function widthOf(text: string, line: number): number {
  const letter = /\p{Script=Arabic}/u.test(text) ? widths.arabic : widths.other;
  return (text.length + 0.5) * letter * line;
}

/** Where the name of a country beyond the edge may stand: inside, below or above the end of its arc. */
function edgePlaces(
  [x, y]: readonly [number, number],
  { width, height }: { readonly width: number; readonly height: number },
  { left, right, top, bottom }: Box,
): readonly Box[] {
  const keep = (middle: number, half: number, low: number, high: number) =>
    Math.min(high - half - 2, Math.max(low + half + 2, middle));
  const middle = keep(x, width / 2, left, right);
  return [0.8, -0.8, 1.6, -1.6].map((lines) => {
    const place = keep(y + height * lines, height / 2, top, bottom);
    return {
      left: middle - width / 2,
      right: middle + width / 2,
      top: place - height / 2,
      bottom: place + height / 2,
    };
  });
}

/** What a leader covers, as small boxes along it; its end, where the country's own disc may be, is left out. */
function pointsOf(leader: Leader | null): readonly Box[] {
  if (leader === null) return [];
  const [[x, y], [toX, toY]] = [leader.from, leader.to];
  const steps = Math.ceil(Math.hypot(toX - x, toY - y) / 2);
  return Array.from({ length: Math.max(0, steps - DISC) }, (_, n) => {
    const share = (n + 0.5) / steps;
    return around({ x: x + share * (toX - x), y: y + share * (toY - y) }, 1.5);
  });
}

/** So many points of an arc stand for all of it. */
const arcPoints = 60;

function pointsOnArc({ curve }: MapArc): readonly Box[] {
  return Array.from({ length: arcPoints - 1 }, (_, n) => {
    const [x, y] = pointAt(curve, (n + 1) / arcPoints);
    return around({ x, y }, 2);
  });
}
