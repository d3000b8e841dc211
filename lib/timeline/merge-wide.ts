import type { Density } from "./density.ts";
import type { Run } from "./run.ts";

/**
 * The same density with one wide run for each stretch, the fullest first: when lanes run out, what is left
 * out is the least.
 */
export function mergeWide(density: Density): Density {
  const groups = new Map<string, Run>();
  for (const run of density.wide) {
    const key = `${run.first ?? ""}/${run.end ?? ""}/${run.kind}/${run.approximate ? "~" : ""}`;
    const old = groups.get(key);
    groups.set(key, old === undefined ? run : { ...old, count: old.count + run.count });
  }
  const wide = [...groups.values()].sort((a, b) => b.count - a.count || a.ordinal - b.ordinal);
  return { ...density, wide };
}
