import type { LighthouseResult } from "./lighthouse.ts";
import { lighthouse } from "./lighthouse.ts";

/** What Lighthouse said, and of how many runs it is the middle one. */
export interface SteadyResult extends LighthouseResult {
  readonly runs: number;
}

/**
 * Runs Lighthouse once; where a score is not full, twice more, and takes the run with the middle performance:
 * its simulated slow line rests on times that other work on the machine stretches.
 */
export async function steadyLighthouse(url: string, root: string): Promise<SteadyResult> {
  const first = await lighthouse(url, root);
  if (first.scores.every((score) => score === 100)) return { ...first, runs: 1 };
  const all = [first, await lighthouse(url, root), await lighthouse(url, root)];
  all.sort((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0) || b.lcp - a.lcp);
  return { ...(all[1] ?? first), runs: all.length };
}
