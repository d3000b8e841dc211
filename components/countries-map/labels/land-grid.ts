import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import type { Box } from "../map-box.ts";
import { mapSize } from "../map-frame.ts";

/** Units of the map on a side of a cell. */
const CELL = 2;
const columns = mapSize.width / CELL;
const rows = mapSize.height / CELL;

const SEA = 0;
/** Land of no country of the archive; these are numbered from the next. */
const LAND = 1;

/** What a part of the map shows, as shares of its area; the rest is sea. */
export interface Ground {
  readonly own: number;
  /** Land of other countries of the archive, which are tinted. */
  readonly others: number;
  /** Land of no country of the archive. */
  readonly plain: number;
}

/** Whose land lies where on a map: asked of what a name would cover. */
export class LandGrid {
  readonly #cells = new Uint16Array(columns * rows);
  readonly #numbers = new Map<string, number>();
  readonly #projection: GeoProjection;

  /** @param land all land, of the archive's countries and of others. */
  constructor(land: GeoPermissibleObjects, projection: GeoProjection) {
    this.#projection = projection;
    this.#fill(land, LAND);
  }

  add(iso2: string, shape: GeoPermissibleObjects): void {
    const number = LAND + 1 + this.#numbers.size;
    this.#numbers.set(iso2, number);
    this.#fill(shape, number);
  }

  /** What lies below a part of the map, seen from a country. */
  under({ left, right, top, bottom }: Box, iso2: string): Ground {
    const number = this.#numbers.get(iso2);
    const counts = { all: 0, own: 0, others: 0, plain: 0 };
    for (let row = cellOf(top, rows); row <= cellOf(bottom, rows); row++) {
      for (let column = cellOf(left, columns); column <= cellOf(right, columns); column++) {
        const cell = this.#cells[row * columns + column];
        counts.all += 1;
        if (cell === number) counts.own += 1;
        else if (cell === LAND) counts.plain += 1;
        else if (cell !== SEA) counts.others += 1;
      }
    }
    const share = (count: number) => count / counts.all;
    return { own: share(counts.own), others: share(counts.others), plain: share(counts.plain) };
  }

  /** Marks the cells whose middles lie in a shape: row by row, between each two crossings of its outline. */
  #fill(shape: GeoPermissibleObjects, number: number): void {
    const crossings = Array.from({ length: rows }, (): number[] => []);
    geoPath(this.#projection, outline(crossings))(shape);
    for (const [row, xs] of crossings.entries()) {
      xs.sort((a, b) => a - b);
      for (let at = 0; at + 1 < xs.length; at += 2) {
        const from = Math.max(0, Math.ceil((xs[at] ?? 0) / CELL - 0.5));
        const to = Math.min(columns - 1, Math.floor((xs[at + 1] ?? 0) / CELL - 0.5));
        if (from <= to) this.#cells.fill(number, row * columns + from, row * columns + to + 1);
      }
    }
  }
}

function cellOf(place: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(place / CELL)));
}

/** Notes where the outlines that are drawn cross the middle of each row. */
function outline(crossings: readonly number[][]): GeoContext {
  let start: readonly [number, number] = [0, 0];
  let last = start;
  const lineTo = (x: number, y: number): void => {
    const [fromX, fromY] = last;
    const [low, high] = [Math.min(fromY, y), Math.max(fromY, y)];
    for (let row = Math.max(0, Math.ceil(low / CELL - 0.5)); (row + 0.5) * CELL < high; row++)
      crossings[row]?.push(fromX + (((row + 0.5) * CELL - fromY) / (y - fromY)) * (x - fromX));
    last = [x, y];
  };
  return {
    beginPath: () => undefined,
    moveTo(x, y) {
      start = last = [x, y];
    },
    lineTo,
    closePath() {
      lineTo(...start);
    },
    arc: () => undefined,
  };
}
