import type { DrawnCountry } from "./draw-map.ts";
import { mapSize } from "./map-frame.ts";

/** The name of a country on the map, in units of `mapSize`; `y` is its baseline. */
export interface MapLabel {
  readonly iso2: string;
  readonly text: string;
  /** Whether it is centred on `x`, or begins or ends there, from left to right. */
  readonly anchor: "middle" | "start" | "end";
  readonly x: number;
  readonly y: number;
  /** Whether the edge of the part that narrow screens show would cut it. */
  readonly isCut: boolean;
}

/** How labels stand on the map. */
export interface LabelRoom {
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
const widths = { arabic: 0.32, other: 0.49 };

const MOST = 40;
/** Between a country too small for its name and that name. */
const GAP = 4;
/** A shape may be so much narrower or lower than its name. */
const OVERHANG = 1.25;
/** A name may lie over the middle of a country that has so many times fewer articles. */
const OUTWEIGHS = 4;
/** How far a name may stand from the middle of its shape, as shares of its width. */
const shifts = [0, -0.12, 0.12];
/** Half of a disc. */
const DISC = 7;

/**
 * Names for the countries of most articles: in a shape that is large enough, else beside it, where they lie least over
 * others, and never over another name or the middle of another country, which they would seem to name, unless hardly any
 * article is about that. What finds no room has no label: the list beside the map names all.
 */
export function mapLabels(
  countries: readonly DrawnCountry[],
  counts: ReadonlyMap<string, number>,
  name: (iso2: string) => string,
  { line, crop }: LabelRoom,
): readonly MapLabel[] {
  const count = ({ iso2 }: DrawnCountry) => counts.get(iso2) ?? 0;
  const wanted = [...countries].sort((a, b) => count(b) - count(a) || (a.iso2 < b.iso2 ? -1 : 1));
  const boxes: Box[] = [];
  const labels: MapLabel[] = [];
  for (const country of wanted.slice(0, MOST)) {
    const text = name(country.iso2);
    const others = countries.filter((other) => other !== country);
    const near = others.filter((other) => count(other) * OUTWEIGHS >= count(country));
    const isFree = ({ box, isWithin }: Place): boolean =>
      isInside(box) &&
      !boxes.some((other) => overlap(box, other) > 0) &&
      (isWithin || !near.some((other) => overlap(box, middleOf(other)) > 0));
    const cost = ({ box, isWithin }: Place): number =>
      isWithin ? -1 : others.reduce((sum, other) => sum + overlap(box, boxOf(other)), 0);
    const [best] = placesFor(country, widthOf(text, line) / 2, line)
      .filter(isFree)
      .map((place) => ({ place, cost: cost(place) }))
      .sort((a, b) => a.cost - b.cost);
    if (best === undefined) continue;
    const { anchor, x, baseline, box } = best.place;
    boxes.push(box);
    labels.push({
      iso2: country.iso2,
      text,
      anchor,
      x: Math.round(x),
      y: Math.round(baseline),
      isCut: crop !== null && crosses(box, crop),
    });
  }
  return labels;
}

interface Place extends Pick<MapLabel, "anchor" | "x"> {
  readonly baseline: number;
  readonly box: Box;
  /** Whether it lies in the country's own shape. */
  readonly isWithin: boolean;
}

/** Where the name of a country may stand, the best place first. */
function placesFor(country: DrawnCountry, half: number, line: number): readonly Place[] {
  const { x, y, marker } = country;
  const reach = marker ? DISC : country.width / 2;
  const rise = marker ? DISC : country.height / 2;
  const at = (x: number, baseline: number, anchor: Place["anchor"] = "middle"): Place => {
    const left = anchor === "start" ? x : anchor === "end" ? x - 2 * half : x - half;
    // Letters reach below their baseline by about a quarter of the line.
    const [top, bottom] = [baseline - line * 0.75, baseline + line * 0.25];
    const box = { left, right: left + 2 * half, top, bottom };
    return { x, baseline, anchor, box, isWithin: false };
  };
  const centred = y + line * 0.25;
  const fits = !marker && country.width * OVERHANG >= 2 * half && country.height * OVERHANG >= line;
  const within = (shift: number) => at(x + shift * country.width, centred);
  return [
    ...(fits ? shifts.map((shift) => ({ ...within(shift), isWithin: true })) : []),
    at(x, y + rise + GAP + line * 0.75),
    at(x, y - rise - GAP - line * 0.25),
    at(x + reach + GAP, centred, "start"),
    at(x - reach - GAP, centred, "end"),
  ];
}

function widthOf(text: string, line: number): number {
  const letter = /\p{Script=Arabic}/u.test(text) ? widths.arabic : widths.other;
  return (text.length + 0.5) * letter * line;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function middleOf({ x, y }: DrawnCountry): Box {
  return { left: x - DISC, right: x + DISC, top: y - DISC, bottom: y + DISC };
}

function boxOf(country: DrawnCountry): Box {
  const { x, y, width, height, marker } = country;
  if (marker) return middleOf(country);
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

function isInside({ left, right, top, bottom }: Box): boolean {
  return left > 0 && right < mapSize.width && top > 0 && bottom < mapSize.height;
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
