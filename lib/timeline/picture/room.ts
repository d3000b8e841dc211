/** Of what size a picture is drawn, in CSS pixels. */
export interface Room {
  readonly height: number;
  /** Rows that marks with their names are set in, the airiest first. */
  readonly rows: readonly number[];
  readonly fontSize: number;
  /** Names of lanes stand in a margin, or, without one, in the lanes. */
  readonly gutter: number;
  /** Height below the axis. */
  readonly published: number;
  /** So many letters of a name are shown. */
  readonly letters: number;
}

/** The picture of a page, on wide and on narrow screens; and a band of it without words. */
export const rooms = {
  wide: { height: 380, rows: [21, 16], fontSize: 14, gutter: 150, published: 58, letters: 52 },
  narrow: { height: 316, rows: [20, 15], fontSize: 13, gutter: 0, published: 46, letters: 36 },
  mini: { height: 124, rows: [13, 11], fontSize: 13, gutter: 0, published: 24, letters: 0 },
} as const satisfies Readonly<Record<string, Room>>;

/** Widths the picture is drawn for: text in it must not shrink with the screen. */
export const widths = { wide: 1164, narrow: 354 } as const;

/** The height of a picture of very few events. */
const LOW = 220;

/** The room of the picture of a page; `low` where there is very little to show. */
export function roomFor(size: "wide" | "narrow", low: boolean): Room {
  return low ? { ...rooms[size], height: LOW } : rooms[size];
}

/** Height of the axis, in which dates stand. */
export const AXIS = 26;

/** The height of the lanes, above the axis. */
export function lanesHeight({ height, published }: Room): number {
  return height - AXIS - published;
}

/** The height that the name of a lane takes in it. */
export function laneTag({ gutter, letters }: Room): number {
  return gutter > 0 || letters === 0 ? 0 : 15;
}

/** The height of columns below the axis; under them stands how long gaps are. */
export function publishedHeight({ published, letters }: Room): number {
  return published - (letters === 0 ? 2 : 16);
}
