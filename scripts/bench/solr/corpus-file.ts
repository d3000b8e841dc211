import { openSync, readSync } from "node:fs";
import { createLines } from "../../../lib/base/json-lines.ts";
import type { IndexSource } from "../../../lib/search/index/update.ts";
import type { SearchDocument } from "../../../lib/search/types.ts";

/** Puts articles into a file, from which each is read when it is needed: memory need not hold them all. */
export function corpusOnDisk(
  file: string,
  documents: Iterable<SearchDocument>,
): readonly IndexSource[] {
  const lines = createLines(`${file}.new`);
  const ids: string[] = [];
  for (const document of documents) {
    lines.write(document);
    ids.push(document.id);
  }
  const { offsets } = lines.end(() => file);
  const handle = openSync(file, "r");
  return ids.map((id, at) => ({
    id,
    fingerprint: null,
    read: () => {
      const [from = 0, to = 0] = [offsets[at], offsets[at + 1]];
      const bytes = Buffer.alloc(to - from);
      readSync(handle, bytes, 0, bytes.length, from);
      return JSON.parse(bytes.toString("utf8")) as SearchDocument;
    },
  }));
}

/** Articles that memory holds. */
export function inMemory(documents: readonly SearchDocument[]): readonly IndexSource[] {
  return documents.map((one) => ({ id: one.id, fingerprint: null, read: () => one }));
}
