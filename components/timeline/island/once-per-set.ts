import type { TimelineSet } from "@/lib/timeline/data/summary.ts";
import type { TimelineStore } from "./timeline-store.ts";

/** Each set is opened once; what failed may be tried again. */
export function oncePerSet(
  open: (set: TimelineSet) => Promise<TimelineStore>,
): (set: TimelineSet) => Promise<TimelineStore> {
  const opened = new Map<TimelineSet, Promise<TimelineStore>>();
  return (set) => {
    const known = opened.get(set) ?? open(set);
    opened.set(set, known);
    known.catch(() => opened.delete(set));
    return known;
  };
}
