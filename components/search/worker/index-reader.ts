import { CATALOGUE_FILE, type IndexReader } from "@/lib/search/types.ts";

/**
 * Reads index files over the network, each once; the service worker answers from what it keeps where there is none. The
 * catalogue is asked for again where a new reader is opened: it may be that of an archive published anew.
 *
 * @param folder - address of the index's folder, ending with a slash.
 * @param sent - the catalogue as the page fetched it; null when it could not, or it may be out of date.
 */
export function indexReader(folder: string, sent: Promise<ArrayBuffer | null>): IndexReader {
  const read = new Map<string, Promise<Uint8Array>>();

  const load = async (name: string): Promise<Uint8Array> => {
    if (name !== CATALOGUE_FILE) return fetched(folder + name, "default");
    const bytes = await sent;
    return bytes ? new Uint8Array(bytes) : fetched(folder + name, "no-cache");
  };
  return (name) => {
    const known = read.get(name);
    if (known) return known;
    const loading = load(name);
    read.set(name, loading);
    loading.catch(() => read.delete(name));
    return loading;
  };
}

async function fetched(address: string, cache: RequestCache): Promise<Uint8Array> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
