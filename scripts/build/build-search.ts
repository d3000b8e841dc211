import type { Archive } from "../../lib/archive/archive.ts";
import { facetLabels } from "../../lib/archive/facet-labels.ts";
import { facetNames } from "../../lib/archive/facet-names.ts";
import { searchDocuments } from "../../lib/archive/search-documents.ts";
import { locales } from "../../lib/locale/locale.ts";
import { buildIndex } from "../../lib/search/build-index.ts";
import type { Progress } from "../set-up/steps.ts";
import type { Output } from "./output.ts";

/** Where the index lies below the site's root. */
const searchFolder = "_search";

/**
 * Builds the search index into `_search/`, and beside it the names of what results can be narrowed by.
 * @returns the number of files
 */
export async function buildSearch(
  archive: Archive,
  output: Output,
  progress: Progress,
): Promise<number> {
  let files = 0;
  await buildIndex([...searchDocuments(archive)], {
    labels: facetNames(archive),
    // Each file goes to disk as it is made: a large index does not lie in memory whole.
    write: async (name, bytes) => {
      files += 1;
      await output.put(`${searchFolder}/${name}`, bytes);
    },
    onProgress: (done, all) => {
      progress(done, all, "articles");
    },
  });
  for (const locale of locales) {
    const labels = JSON.stringify(facetLabels(archive, locale));
    await output.put(`${searchFolder}/labels-${locale}.json`, labels);
  }
  return files + locales.length;
}
