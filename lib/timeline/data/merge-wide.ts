import type { Density } from "./density.ts";
import type { Run } from "./run.ts";

/** The same density with one wide run for each stretch, so that a moving picture has less to draw. */
export function mergeWide(density: Density): Density {
  const groups = new Map<string, Run>();
  for (const run of density.wide) {
    const key = `${run.first ?? ""}/${run.end ?? ""}/${run.kind}/${run.approximate ? "~" : ""}`;
    const old = groups.get(key);
    groups.set(key, old === undefined ? run : { ...old, count: old.count + run.count });
  }
  return { ...density, wide: [...groups.values()] };
}
