import type { Archive } from "../../lib/archive/archive.ts";
import { buildIndex } from "../../lib/search/build-index.ts";
import type { Progress } from "../set-up/steps.ts";
import type { Output } from "./output.ts";
import { searchDocuments } from "./search-documents.ts";

/** Where the index lies below the site's root. */
const searchFolder = "_search";

/**
 * Builds the search index into `_search/`.
 * @returns the number of files
 */
export async function buildSearch(
  archive: Archive,
  output: Output,
  progress: Progress,
): Promise<number> {
  const { documents, labels } = searchDocuments(archive);
  const { files } = await buildIndex(documents, {
    labels,
    onProgress: (done, all) => {
      progress(done, all, "articles");
    },
  });
  for (const [name, bytes] of files) await output.put(`${searchFolder}/${name}`, bytes);
  return files.size;
}
