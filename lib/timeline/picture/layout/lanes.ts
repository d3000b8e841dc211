import type { PixelSpan } from "../view.ts";

/**
 * Interval packing, first fit: each span goes to the first lane, counted from the axis outwards, in which it
 * overlaps nothing. Give spans in order of their inline start, or lanes fill less well.
 *
 * @param limit - highest number of lanes.
 * @param gap - pixels left free between neighbours in a lane.
 * @returns a function that puts a span into a lane and says which; null when all lanes are full there.
 */
export function lanes(limit: number, gap = 1): (span: PixelSpan) => number | null {
  const taken: [number, number][][] = [];
  return ({ x, width }) => {
    const end = x + width + gap;
    for (let lane = 0; lane < limit; lane++) {
      const row = (taken[lane] ??= []);
      // Spans come nearly in order, so that a clash, if any, is among the last.
      if (row.some(([from, to]) => x < to && from < end)) continue;
      row.push([x, end]);
      return lane;
    }
    return null;
  };
}
