import path from "node:path";
import { openArchive } from "../../lib/archive/ask/open-archive.ts";
import { prepareArchive } from "../../lib/archive/prepare/prepare.ts";
import { sentenceOf } from "../../lib/schema/content-problem.ts";
import { buildAssets } from "../build/assets/build-assets.ts";
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
  await refreshData(settings);
  done();
}

async function refreshData({ contentDir, cacheDir, basePath }: Settings): Promise<void> {
  const { problems } = prepareArchive({ contentDir, cacheDir, basePath });
  for (const problem of problems) process.stdout.write(`${sentenceOf(problem)}\n`);
  const archive = openArchive(contentDir, cacheDir);
  // State and files of its own: what a build left is not touched.
  const own = path.join(cacheDir, devFolder);
  const output = openOutput(path.join(own, "out"), null);
  await buildSearch(archive, { prepared: cacheDir, state: own }, output, () => undefined);
  await buildTimeline(archive, { cacheDir: own, code: "dev" }, output);
  await copyRawFiles(archive, contentDir, output, {});
  await output.finish();
}
