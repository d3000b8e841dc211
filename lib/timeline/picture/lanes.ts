/** Fills lanes from the nearest to the axis outwards. */
export interface Lanes {
  /**
   * The first lane with room from `x` to `x + width`, which is then taken; null when `limit` lanes are full
   * there. Call with stretches in order of their inline start, or lanes fill less well.
   */
  place(x: number, width: number): number | null;
  /** Number of lanes in use. */
  readonly used: number;
}

/**
 * Interval packing, first fit: each stretch goes to the first lane in which it overlaps nothing.
 *
 * @param limit - highest number of lanes.
 * @param gap - pixels left free between neighbours in a lane.
 */
export function createLanes(limit: number, gap = 1): Lanes {
  const taken: [number, number][][] = [];
  return {
    place(x, width) {
      const end = x + width + gap;
      for (let lane = 0; lane < limit; lane++) {
        const row = (taken[lane] ??= []);
        // Stretches come nearly in order, so that a clash, if any, is among the last.
        if (row.some(([from, to]) => x < to && from < end)) continue;
        row.push([x, end]);
        return lane;
      }
      return null;
    },
    get used() {
      return taken.length;
    },
  };
}
