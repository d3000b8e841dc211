import { kindSlot, type LaneCodes } from "../../lib/timeline/lanes/lane-codes.ts";
import type { Run } from "../../lib/timeline/data/run.ts";

/** The codes of events of no country: one lane, as many as the runs reach. */
export function oneLane(runs: readonly Run[]): LaneCodes {
  const length = Math.max(0, ...runs.map(({ ordinal, count }) => ordinal + count));
  const kinds = new Uint8Array(length);
  for (const { ordinal, count, kind } of runs) kinds.fill(kindSlot(kind), ordinal, ordinal + count);
  return { lanes: 1, masks: new Uint8Array(length).fill(1), kinds };
}
