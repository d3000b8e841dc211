import type { Extent } from "@/lib/timeline/dates/extent.ts";

/** The shortest stretch that is shown, in days. */
const SHORTEST = 10;

/** The stretch of the same length as near as possible to the wanted one, inside the limits. */
export function within({ from, to }: Extent, limits: Extent): Extent {
  const length = Math.min(Math.max(to - from, SHORTEST), limits.to - limits.from);
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - length / 2, limits.from), limits.to - length);
  return { from: start, to: start + length };
}

/** Zooms around a day: a factor under 1 shows less time. */
export function zoomed(
  { from, to }: Extent,
  factor: number,
  around: number,
  limits: Extent,
): Extent {
  const length = Math.min(Math.max((to - from) * factor, SHORTEST), limits.to - limits.from);
  const share = (around - from) / (to - from);
  const start = around - share * length;
  return within({ from: start, to: start + length }, limits);
}

/** Moves by a share of the shown stretch: 1 is a page later. */
export function moved({ from, to }: Extent, share: number, limits: Extent): Extent {
  const by = (to - from) * share;
  return within({ from: from + by, to: to + by }, limits);
}

/** A stretch between two, for an animation: `t` from 0 to 1. Lengths change by ratio, so that zoom looks even. */
export function between(a: Extent, b: Extent, t: number): Extent {
  const lengthA = a.to - a.from;
  const lengthB = b.to - b.from;
  const length = lengthA * (lengthB / lengthA) ** t;
  // The middle travels with the length, or a zoom on the edge would swing.
  const way = lengthA === lengthB ? t : (length - lengthA) / (lengthB - lengthA);
  const middle = (a.from + a.to) / 2 + ((b.from + b.to) / 2 - (a.from + a.to) / 2) * way;
  return { from: middle - length / 2, to: middle + length / 2 };
}
