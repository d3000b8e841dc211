import { readFileSync } from "node:fs";
import path from "node:path";
import { openArchive } from "../../lib/archive/ask/open-archive.ts";
import { prepareArchive } from "../../lib/archive/prepare/prepare.ts";
import { type ContentProblem, sentenceOf } from "../../lib/schema/content-problem.ts";
import { buildAssets } from "../build/assets/build-assets.ts";
import { noticesFile } from "../build/assets/notices.ts";
import { buildCitations } from "../build/make/build-citations.ts";
import { buildSearch } from "../build/make/build-search.ts";
import { buildTimeline } from "../build/make/build-timeline.ts";
import { copyRawFiles } from "../build/make/copy-files.ts";
import { openOutput } from "../build/output/output.ts";
import { runIngest } from "../set-up/run-ingest.ts";
import type { Settings } from "../set-up/settings.ts";

/** What has changed: how pages look, what is worked out for them, or files of the content folder. */
export type Change = "looks" | "code" | "raw" | "content";

/** Where the development server finds what stands beside pages, below the cache folder. */
export const devFolder = "dev";

/**
 * Makes again what pages show or load: fonts, islands and styles; then converts raw texts, prepares the archive,
 * writes the search index and the timeline's data. What has not changed is kept, as in a build.
 * @param done called when something can be seen
 * @throws {Error} with sentences for a person
 */
export async function refresh(settings: Settings, change: Change, done: () => void): Promise<void> {
  if (change === "looks" || change === "code") {
    await buildAssets(settings);
    done();
  }
  if (change === "looks") return;
  if (change !== "content") await runIngest(settings);
  for (const problem of refreshPages(settings)) process.stdout.write(`${sentenceOf(problem)}\n`);
  done();
  await refreshData(settings);
  done();
}

/** Prepares the archive: from then on its pages are shown as they are now. */
export function refreshPages({
  contentDir,
  cacheDir,
  basePath,
}: Settings): readonly ContentProblem[] {
  return prepareArchive({ contentDir, cacheDir, basePath }).problems;
}

/** Writes what stands beside pages: the search index, the timeline's data, the citations and the raw files. */
export async function refreshData({ contentDir, cacheDir }: Settings): Promise<void> {
  const archive = openArchive(contentDir, cacheDir);
  // State and files of its own: what a build left is not touched.
  const own = path.join(cacheDir, devFolder);
  const output = openOutput(path.join(own, "out"), null);
  await buildSearch(archive, { prepared: cacheDir, state: own }, output, () => undefined);
  await buildTimeline(archive, { leftDir: own, code: "dev" }, output);
  await buildCitations(archive, { leftDir: own, code: "dev" }, output);
  await copyRawFiles(archive, contentDir, output, {});
  await output.put(noticesFile, readFileSync(path.join(cacheDir, noticesFile)));
  await output.finish();
}
