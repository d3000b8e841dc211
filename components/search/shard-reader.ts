import type { ShardReader } from "@/lib/search/types.ts";

/**
 * Reads index files over the network and keeps them while the page is open: what was asked once is answered
 * again offline.
 * @param folder - address of the index's folder, ending with a slash.
 */
export function shardReader(folder: string): ShardReader {
  const kept = new Map<string, Promise<Uint8Array>>();
  return (name) => {
    const known = kept.get(name);
    if (known) return known;
    const loading = load(folder + name);
    kept.set(name, loading);
    loading.catch(() => kept.delete(name));
    return loading;
  };
}

async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
