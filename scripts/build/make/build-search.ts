import { closeSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import path from "node:path";
import type { Archive } from "../../../lib/archive/ask/archive.ts";
import { facetLabels, facetNames } from "../../../lib/archive/ask/search/facet-names.ts";
import { searchRecords } from "../../../lib/archive/ask/search/search-records.ts";
import { searchSources } from "../../../lib/archive/ask/search/search-sources.ts";
import { readFingerprints } from "../../../lib/archive/prepare/prepared-files.ts";
import { codeVersion } from "../../../lib/base/hash-files.ts";
import { locales } from "../../../lib/locale/locale.ts";
import { readIndexState, writeIndexState } from "../../../lib/search/index/state.ts";
import { cutLabels, labelsFile } from "../../../lib/search/files/labels.ts";
import { updateIndex } from "../../../lib/search/index/update.ts";
import type { Progress } from "../../set-up/steps.ts";
import type { Output } from "../output/output.ts";
import { takeLeft } from "../output/take-left.ts";

/** Where the index lies below the site's root. */
const searchFolder = "_search";

/** Cache folders: of the prepared archive, and of what one build of the index leaves for the next. */
export interface SearchFolders {
  readonly prepared: string;
  readonly state: string;
}

/**
 * Brings the search index in `_search/` up to date, and beside it the names of what results can be narrowed by.
 * Only articles that changed since the last build are read; what it left lies in the cache folder.
 * @param isPublished whether the index is part of the site; a search server may stand in its place, and the names alone are
 * @returns the number of files
 */
export async function buildSearch(
  archive: Archive,
  folders: SearchFolders,
  output: Output,
  progress: Progress,
  isPublished = true,
): Promise<number> {
  const names = await putNames(archive, output);
  return isPublished ? names + (await putIndex(archive, folders, output, progress)) : names;
}

async function putIndex(
  archive: Archive,
  { prepared, state: stateDir }: SearchFolders,
  output: Output,
  progress: Progress,
): Promise<number> {
  let files = 0;
  const file = path.join(stateDir, "search.bin");
  const version = codeVersion();
  const last = takeLeft(file, (bytes) => readIndexState(bytes, version));
  const sources = searchSources(archive, readFingerprints(prepared));
  const state = await updateIndex(
    sources,
    last,
    {
      // Each file goes to disk as it is made: a large index does not lie in memory whole.
      put: async (name, bytes) => {
        files += 1;
        await output.put(`${searchFolder}/${name}`, bytes);
      },
      keep: (name) => {
        const kept = output.keep(`${searchFolder}/${name}`);
        files += Number(kept);
        return kept;
      },
    },
    {
      valueNames: facetNames(archive),
      records: searchRecords(archive),
      onProgress: (done, all) => {
        progress(done, all, "articles");
      },
    },
  );
  mkdirSync(stateDir, { recursive: true });
  const temporary = `${file}.new`;
  const opened = openSync(temporary, "w");
  for (const part of writeIndexState(state, version)) writeSync(opened, part);
  closeSync(opened);
  renameSync(temporary, file);
  return files;
}

/** Names of what results can be narrowed by, in each language. */
async function putNames(archive: Archive, output: Output): Promise<number> {
  let files = 0;
  for (const locale of locales) {
    const { first, parts } = cutLabels(facetLabels(archive, locale), [
      "country",
      "kind",
      "language",
    ]);
    const putLabels = (labels: unknown, part?: number) =>
      output.put(`${searchFolder}/${labelsFile(locale, part)}`, JSON.stringify(labels));
    await putLabels(first);
    for (const [part, labels] of parts.entries()) await putLabels(labels, part);
    files += 1 + parts.length;
  }
  return files;
}
