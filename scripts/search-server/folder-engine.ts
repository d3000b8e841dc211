import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileStamp } from "../../lib/base/files.ts";
import { openIndex } from "../../lib/search/engine.ts";
import { CATALOGUE_FILE, type SearchEngine } from "../../lib/search/types.ts";
import type { ServedEngine } from "./served-engine.ts";

/**
 * The engine of the static site over the index files of a folder, here instead of in browsers. Where the folder has another
 * catalogue, because the archive was published anew, it opens that one.
 * @param folder with `catalogue.bin`
 */
export function folderEngine(folder: string): ServedEngine {
  const read = async (name: string): Promise<Uint8Array> => readFile(path.join(folder, name));
  let opened: { readonly stamp: string; readonly engine: Promise<SearchEngine> } | null = null;

  const current = (): Promise<SearchEngine> => {
    const stamp = fileStamp(path.join(folder, CATALOGUE_FILE));
    if (opened?.stamp !== stamp) {
      const opening = { stamp, engine: openIndex(read) };
      opened = opening;
      opening.engine.catch(() => {
        if (opened === opening) opened = null;
      });
    }
    return opened.engine;
  };
  /** Asks, and once more where it failed: files of the former index are gone when the archive is published anew. */
  const ask = async <T>(call: (engine: SearchEngine) => Promise<T>): Promise<T> => {
    try {
      return await call(await current());
    } catch {
      opened = null;
      return call(await current());
    }
  };
  return {
    search: (request) => ask((engine) => engine.search(request)),
    complete: (text) => ask((engine) => engine.complete(text)),
    ready: async () => {
      await current();
    },
  };
}
