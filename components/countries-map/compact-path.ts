import type { GeoContext } from "d3-geo";

/** Collects what d3-geo draws as SVG path data in whole pixels and relative steps: a third of the bytes. */
export interface CompactPath extends GeoContext {
  /** The path data so far. */
  readonly data: string;
}

/**
 * @param leastSize - Rings that are smaller than this in both directions, in pixels, are left out: islets.
 */
export function createCompactPath(leastSize: number): CompactPath {
  const done: string[] = [];
  let ring: [number, number][] = [];

  function flush(closed: boolean): void {
    const points = ring.filter((point, i) => i === 0 || !same(point, ring[i - 1]));
    ring = [];
    if (closed && points.length > 1 && same(points[0] ?? [0, 0], points.at(-1))) points.pop();
    if (points.length < (closed ? 3 : 2) || (closed && isSmall(points, leastSize))) return;
    let data = "";
    points.forEach(([x, y], i) => {
      const [fromX, fromY] = points[i - 1] ?? [0, 0];
      data += i === 0 ? `M${x} ${y}` : step(x - fromX, y - fromY, i === 1);
    });
    done.push(closed ? `${data}z` : data);
  }

  return {
    beginPath: () => undefined,
    moveTo(x, y) {
      flush(false);
      ring = [[Math.round(x), Math.round(y)]];
    },
    lineTo(x, y) {
      ring.push([Math.round(x), Math.round(y)]);
    },
    closePath() {
      flush(true);
    },
    arc: () => undefined,
    get data() {
      flush(false);
      return done.join("");
    },
  };
}

function step(dx: number, dy: number, first: boolean): string {
  return `${first ? "l" : dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
}

function same(a: readonly [number, number], b: readonly [number, number] | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function isSmall(points: readonly (readonly [number, number])[], least: number): boolean {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(...xs) - Math.min(...xs) < least && Math.max(...ys) - Math.min(...ys) < least;
}
