/** Answers kept of what does not change within a state; past that all are let go. */
const MOST_KEPT = 20_000;

/**
 * Looks keys up together that are asked for one by one in the same turn, and keeps the answers.
 *
 * @param load answers some keys at once; what it leaves out is null.
 */
export function inBatches<V>(
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): (key: string) => Promise<V | null> {
  const kept = new Map<string, Promise<V | null>>();
  let waiting: { readonly keys: string[]; readonly found: Promise<ReadonlyMap<string, V>> } | null =
    null;
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    if (waiting === null) {
      const keys: string[] = [];
      const found = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        waiting = null;
        return load(keys);
      });
      waiting = { keys, found };
    }
    waiting.keys.push(key);
    const one = waiting.found.then((found) => found.get(key) ?? null);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, one);
    // A failed look-up must not be remembered.
    one.catch(() => kept.delete(key));
    return one;
  };
}
