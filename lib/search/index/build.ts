import type { SearchDocument } from "../types.ts";
import { updateIndex, type UpdateOptions } from "./update.ts";

/**
 * Builds the search index of some documents from nothing, in memory.
 *
 * @returns file name → bytes, to be written into one folder. `openIndex` reads them.
 * @throws Error when two articles have one id.
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  options: UpdateOptions = {},
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  await updateIndex(
    documents.map((document) => ({ id: document.id, fingerprint: null, read: () => document })),
    null,
    { put: (name, bytes) => void files.set(name, bytes), keep: () => false },
    options,
  );
  return files;
}
