/** A value that is made when it is first asked for, and kept for the life of the process. */
export function once<V>(make: () => V): () => V {
  let kept: { readonly value: V } | undefined;
  return () => (kept ??= { value: make() }).value;
}

/**
 * Loads something when it is first asked for, and again only if that failed. For `import()` too: a browser takes a turn
 * of its loop to answer one, however often it has before.
 */
export function untilItSucceeds<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** An answer for each object, made when it is first asked for and kept for as long as the object itself. */
export function oncePerObject<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined || kept.has(key)) return before as V;
    const value = make(key);
    kept.set(key, value);
    return value;
  };
}

/** How much is kept of texts whose number nobody knows. */
interface Bounds {
  /** When so many answers are kept, all are forgotten, so that a long run cannot fill the memory. */
  readonly most?: number;
  /**
   * The answers for longer texts are not kept. For words that were cut out of a text: in V8 a slice of 13
   * characters or more keeps the whole text that it was cut from.
   */
  readonly longest?: number;
}

/** An answer for each text, made when it is first asked for. */
export function oncePerText<V>(
  make: (text: string) => V,
  { most = Infinity, longest = Infinity }: Bounds = {},
): (text: string) => V {
  const kept = new Map<string, V>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined || kept.has(text)) return before as V;
    const value = make(text);
    if (text.length > longest) return value;
    if (kept.size >= most) kept.clear();
    kept.set(text, value);
    return value;
  };
}
