import type { DrawnCountry, DrawnMap } from "./draw-map.ts";
import { labelPlaces, type LabelPlace, type Leader } from "./label-places.ts";
import type { Box } from "./land-grid.ts";

/** The name of a country on the map, in units of `mapSize`: centred on `x`; `y` is its baseline. */
export interface MapLabel {
  readonly iso2: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The line to its country, for a name that stands beside it. */
  readonly leader: Leader | null;
  /** Whether the edge of the part that narrow screens show would cut it. */
  readonly isCut: boolean;
}

/** How labels stand on the map. */
interface LabelRoom {
  /** The height of a line, in units of `mapSize`; letters have nine tenths of it. */
  readonly line: number;
  /** The part of the map that narrow screens show; null where they show all. */
  readonly crop: Box | null;
}

/** Where a unit of the map is about a pixel: on wide screens, and on narrow ones where the map is cut to a part. */
export const smallLine = 17;
/** Where a narrow screen shows the map whole. */
export const largeLine = 40;

/** Rough width of a letter for the height of its line: Arabic ones are narrow, being joined. */
const widths = { arabic: 0.32, other: 0.45 };
const MOST = 40;
/** Half of a disc. */
const DISC = 7;

/**
 * Names for the countries of most articles: in a shape that is large enough, else at sea with a line to it; never over
 * another country, name or disc. What finds no room has no label: the list beside the map names all.
 */
export function mapLabels(
  { countries, grid }: Pick<DrawnMap, "countries" | "grid">,
  counts: ReadonlyMap<string, number>,
  name: (iso2: string) => string,
  { line, crop }: LabelRoom,
): readonly MapLabel[] {
  const count = ({ iso2 }: DrawnCountry) => counts.get(iso2) ?? 0;
  const wanted = [...countries].sort((a, b) => count(b) - count(a) || (a.iso2 < b.iso2 ? -1 : 1));
  const taken: Box[] = countries.filter(({ marker }) => marker).map((disc) => around(disc, DISC));
  const labels: MapLabel[] = [];
  for (const country of wanted.slice(0, MOST)) {
    const text = name(country.iso2);
    const size = { width: widthOf(text, line), height: line };
    const isFree = (place: LabelPlace): boolean => {
      const mine = [place.box, ...pointsOf(place.leader)];
      return !mine.some((box) => taken.some((other) => overlap(box, other) > 0));
    };
    const free = labelPlaces(country, size, grid).filter(isFree);
    const isCut = ({ box }: LabelPlace): boolean => crop !== null && crosses(box, crop);
    const place = free.find((each) => !isCut(each)) ?? free[0];
    if (place === undefined) continue;
    const { box, leader } = place;
    taken.push(box, ...pointsOf(leader));
    labels.push({
      iso2: country.iso2,
      text,
      x: Math.round((box.left + box.right) / 2),
      // Letters reach below their baseline by about a quarter of the line.
      y: Math.round(box.bottom - line * 0.25),
      leader,
      isCut: isCut(place),
    });
  }
  return labels;
}

function widthOf(text: string, line: number): number {
  const letter = /\p{Script=Arabic}/u.test(text) ? widths.arabic : widths.other;
  return (text.length + 0.5) * letter * line;
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

function around({ x, y }: Pick<DrawnCountry, "x" | "y">, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** Whether a box lies partly in another. */
function crosses(box: Box, other: Box): boolean {
  const shared = overlap(box, other);
  return shared > 0 && shared < overlap(box, box);
}

/** The area that two boxes share. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
