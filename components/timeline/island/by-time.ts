import type { ListSlice } from "@/lib/timeline/data/placed-periods.ts";
import type { Run } from "@/lib/timeline/data/run.ts";

/**
 * The ordinals of a period in order of time. Each set is in order by itself; where both are shown, an event of the
 * second stands behind what begins before it or covers more than it.
 *
 * @param runs - those of the period; what has no place on the axis comes first, as it stands.
 */
export function byTime(
  { start, count }: ListSlice,
  runs: readonly Run[],
  isMixed: boolean,
): readonly number[] {
  const all = Array.from({ length: count }, (_, n) => start + n);
  if (!isMixed) return all;
  const sorted = [...runs].sort(
    (a, b) => beginning(a) - beginning(b) || ending(b) - ending(a) || a.ordinal - b.ordinal,
  );
  const placed = sorted.flatMap((run) =>
    Array.from({ length: run.count }, (_, n) => run.ordinal + n),
  );
  const onAxis = new Set(placed);
  return [...all.filter((ordinal) => !onAxis.has(ordinal)), ...placed];
}

function beginning({ first, end }: Run): number {
  return first ?? end ?? 0;
}

function ending({ end }: Run): number {
  return end ?? Number.MAX_SAFE_INTEGER;
}
