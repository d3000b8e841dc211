import { CATALOGUE_FILE, type IndexReader } from "@/lib/search/types.ts";
import type { IndexCache } from "./index-cache.ts";

/**
 * Reads index files over the network, and keeps them on the device: what was asked once is answered again
 * offline, and without asking the server in a later visit. The catalogue always comes from the network if there is
 * one; when it is another than the kept one, everything kept is let go of, so that files of two states of the
 * archive never meet.
 *
 * @param folder - address of the index's folder, ending with a slash.
 * @param opening - what is kept on the device.
 * @param sent - the catalogue as the page fetched it; null when it could not, or it may be out of date.
 */
export function indexReader(
  folder: string,
  opening: Promise<IndexCache>,
  sent: Promise<ArrayBuffer | null>,
): IndexReader {
  const kept = new Map<string, Promise<Uint8Array>>();

  const catalogue = async (): Promise<Uint8Array> => {
    const [cache, bytes] = await Promise.all([opening, sent]);
    const before = await cache.get(CATALOGUE_FILE);
    const fresh = bytes
      ? new Uint8Array(bytes)
      : await fetched(folder + CATALOGUE_FILE, before, "no-cache");
    if (!equal(before, fresh)) {
      if (before) await cache.clear();
      cache.keep(CATALOGUE_FILE, fresh);
    }
    return fresh;
  };
  const read = async (name: string): Promise<Uint8Array> => {
    if (name === CATALOGUE_FILE) return catalogue();
    const cache = await opening;
    const known = await cache.get(name);
    if (known) return known;
    const bytes = await fetched(folder + name, null);
    cache.keep(name, bytes);
    return bytes;
  };
  return (name) => {
    const known = kept.get(name);
    if (known) return known;
    const loading = read(name);
    kept.set(name, loading);
    loading.catch(() => kept.delete(name));
    return loading;
  };
}

/** @param otherwise what to answer when there is no network; null to reject. */
async function fetched(
  address: string,
  otherwise: Uint8Array | null,
  cache: RequestCache = "default",
): Promise<Uint8Array> {
  try {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (otherwise) return otherwise;
    throw error;
  }
}

function equal(a: Uint8Array | null, b: Uint8Array): boolean {
  return a?.length === b.length && a.every((byte, at) => byte === b[at]);
}
