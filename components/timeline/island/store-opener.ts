import type { Locale } from "@/lib/locale/locale.ts";
import type { TimelineSet } from "@/lib/timeline/data/summary.ts";
import { SetFiles } from "./set-files.ts";
import { TimelineStore } from "./timeline-store.ts";

/** Opens what is shown unasked, or with `all` everything that texts date: each once, and no set twice. */
export function storeOpener(
  base: string,
  locale: Locale,
): (all: boolean) => Promise<TimelineStore> {
  const files = oncePerKey((set: TimelineSet) => SetFiles.open(set, base));
  return oncePerKey(async (all: boolean) => {
    const sets: readonly TimelineSet[] = all ? ["events", "rest"] : ["events"];
    return new TimelineStore(await Promise.all(sets.map(files)), locale);
  });
}

/** Each thing is opened once; what failed may be tried again. */
function oncePerKey<K, V>(open: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const opened = new Map<K, Promise<V>>();
  return (key) => {
    const known = opened.get(key) ?? open(key);
    opened.set(key, known);
    known.catch(() => opened.delete(key));
    return known;
  };
}
