import type { Extent } from "@/lib/timeline/dates/extent.ts";
import { periodExtent } from "@/lib/timeline/dates/period.ts";

/** The shortest extent that is shown, in days. */
const SHORTEST = 10;

/** The extent of the same length as near as possible to the wanted one, inside the limits. */
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

/** Moves by a share of the extent: 1 is a page later. */
export function moved({ from, to }: Extent, share: number, limits: Extent): Extent {
  const by = (to - from) * share;
  return within({ from: from + by, to: to + by }, limits);
}

/** An extent with something of what lies around it, so that the eye keeps its place. */
export function withSurroundings({ from, to }: Extent): Extent {
  const margin = (to - from) * 0.15;
  return { from: from - margin, to: to + margin };
}

/** How far a picture can be moved: from the first to the last period, which the first picture may leave out. */
export function limitsOf(periods: readonly { readonly key: string }[], initial: Extent): Extent {
  let { from, to } = initial;
  for (const { key } of periods) {
    const extent = periodExtent(key);
    if (extent === null) continue;
    from = Math.min(from, extent.from);
    to = Math.max(to, extent.to);
  }
  return { from, to };
}
