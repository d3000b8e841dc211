/** Files of one index, kept on the device; what was read once is read again without a network. */
export interface IndexCache {
  /** The bytes of a file; null when it was not kept. */
  get(name: string): Promise<Uint8Array | null>;
  keep(name: string, bytes: Uint8Array): void;
  /** Lets go of everything: the index is another one now. */
  clear(): Promise<void>;
}

/** Files that are kept at most; above that the oldest quarter is let go. About 3 kB each. */
const MOST = 2000;

const nothing: IndexCache = {
  get: () => Promise.resolve(null),
  keep: () => undefined,
  clear: () => Promise.resolve(),
};

/**
 * Opens the store of one index for one version of the scripts: scripts of another version may read other words
 * out of a text, and must not meet it. Stores of other versions are let go of.
 *
 * @param folder address of the index's folder; @param version changes with the scripts.
 */
export async function openIndexCache(folder: string, version: string): Promise<IndexCache> {
  // Only pages that came over a secure line have a store, and a browser may refuse it.
  if (!("caches" in globalThis)) return nothing;
  const family = `sijill-search-index ${folder} `;
  const name = family + version;
  try {
    for (const other of await caches.keys()) {
      if (other.startsWith(family) && other !== name) await caches.delete(other);
    }
    let cache = await caches.open(name);
    const known = new Set((await cache.keys()).map(({ url }) => url));
    const address = (file: string) => new URL(folder + file, location.origin).href;
    const shrink = async () => {
      const oldest = [...known].slice(0, MOST / 4);
      for (const url of oldest) known.delete(url);
      for (const url of oldest) await cache.delete(url);
    };
    return {
      async get(file) {
        if (!known.has(address(file))) return null;
        const response = await cache.match(address(file)).catch(() => undefined);
        return response ? new Uint8Array(await response.arrayBuffer()) : null;
      },
      keep(file, bytes) {
        const response = new Response(bytes as Uint8Array<ArrayBuffer>);
        known.add(address(file));
        cache
          .put(address(file), response)
          .then(() => (known.size > MOST ? shrink() : undefined))
          .catch(() => known.delete(address(file)));
      },
      async clear() {
        known.clear();
        await caches.delete(name);
        cache = await caches.open(name);
      },
    };
  } catch {
    return nothing;
  }
}
