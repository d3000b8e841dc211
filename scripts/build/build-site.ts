import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { inlineTexts } from "../../components/page/page-document.tsx";
import { sha256 } from "../../lib/base/hash-files.ts";
import { siteAssets } from "../../lib/site/assets.ts";
import { charsetRules } from "../serve/raw-charsets.ts";
import { lockFolder } from "../ingest/state/lock.ts";
import { formatHeaders, headersFile, securityHeaders } from "../serve/security-headers.ts";
import { type Settings, shown } from "../set-up/settings.ts";
import type { Shard } from "../set-up/shard.ts";
import type { Progress, Steps } from "../set-up/steps.ts";
import { noticesFile } from "./assets/notices.ts";
import { leftFolder, takeState, writeState } from "./build-state.ts";
import { buildCitations } from "./make/build-citations.ts";
import { buildData } from "./make/data/build-data.ts";
import { buildPictures } from "./make/pictures/build-pictures.ts";
import { buildSearch } from "./make/build-search.ts";
import { buildTimeline } from "./make/build-timeline.ts";
import { buildOffline } from "./make/offline/build-offline.ts";
import { buildFromDisk, diskFolder, refuseForeignDisk } from "./make/from-disk/build-from-disk.ts";
import { copyPublicFiles, copyRawFiles } from "./make/copy-files.ts";
import { openOutput, type OutputChanges } from "./output/output.ts";
import { refuseForeignFolder } from "./output/own-folder.ts";
import { noRepository, report, unaddressed, writeChanges } from "./output/report.ts";
import { makeReady, type Ready, readySteps } from "./make-ready.ts";
import { openPageSource } from "./pages/page-source.ts";
import { fewPages, pageQuality, pagesToRender, planPages } from "./pages/plan.ts";
import { renderPages } from "./pages/render.ts";
import { buildShard, shardMark, shardSteps } from "./shards/build-shard.ts";
import { checkShards, mergeShards } from "./shards/merge-shards.ts";

// Left to itself, V8 lets rubbish pile up to four times what is in use before it clears it away: at ten thousand
// articles 500 MB where 200 are needed. This clears it when a third has been added.
setFlagsFromString("--heap-growing-percent=30");

export interface BuildOptions {
  /** Goes on without what is faulty in the content, which otherwise ends the build. */
  readonly lenient?: boolean;
  /** Writes besides a copy that opens from a disk. */
  readonly "from-disk"?: boolean;
  /** Prepares the archive for shards, and no more. */
  readonly plan?: boolean;
  /** Takes the archive as it was prepared. */
  readonly planned?: boolean;
  /** Makes one shard instead of the site. */
  readonly shard?: Shard | null;
  /** Folders of shards that are put together; null where the site is made in one. */
  readonly merge?: readonly string[] | null;
}

/** How many steps `buildSite` takes, for "[3/11]". */
export function buildSteps({ plan, shard, merge, ...options }: BuildOptions): number {
  if (plan) return readySteps;
  if (shard) return readySteps + shardSteps;
  return readySteps + wholeSteps + Number(!!merge) + Number(!!options["from-disk"]);
}

/** The steps that follow where the whole site is made. */
const wholeSteps = 8;

/**
 * Builds the finished site in `out/`: assets, prepared archive, pages, search index, the timeline's data. Only pages
 * whose content has changed since the last build are rendered; the result has the same bytes as a build from nothing.
 * @throws {Error} with sentences for a person when the content has faults or a step fails; `out/` then holds the
 *   last site or part of the new one, and the next build starts from nothing
 */
export async function buildSite(
  settings: Settings,
  steps: Steps,
  options: BuildOptions = {},
): Promise<OutputChanges | null> {
  const { cacheDir, contentDir, basePath } = settings;
  if (!existsSync(contentDir)) {
    throw new Error(
      `There is no folder ${contentDir}: make it, or name another with SIJILL_CONTENT. The site was left as it is.`,
    );
  }
  if (!options.plan) refuseForeignFolder(settings, options.shard ? shardMark : undefined);
  if (options["from-disk"]) refuseForeignDisk(settings);
  const release = await lockFolder(
    path.join(cacheDir, "building"),
    "Another build of this archive is under way; wait until it has ended, and run this one again.",
  );
  try {
    // What pages write of the site's address they ask of the environment, here as in Next's servers.
    process.env["SIJILL_BASE_PATH"] = basePath;
    process.env["SIJILL_SITE_URL"] = settings.siteUrl;
    const ready = await makeReady(settings, steps, options);
    if (options.plan) return null;
    if (options.shard) return await buildShard(settings, steps, ready, options.shard);
    const changes = await buildWhole(settings, steps, ready, options.merge ?? null);
    if (options["from-disk"])
      await steps.step("Write the copy that opens from a disk", () => copy(settings));
    return changes;
  } finally {
    await release();
  }
}

/** @param shards folders of shards from which pages are taken; null where none are */
async function buildWhole(
  settings: Settings,
  steps: Steps,
  { archive, code, plan }: Ready,
  shards: readonly string[] | null,
): Promise<OutputChanges> {
  const { root, cacheDir, contentDir, outDir, basePath } = settings;
  const leftDir = leftFolder(settings);
  const pages = planPages(archive);
  const quality = pageQuality(archive);
  let placed: readonly string[] = [];
  if (shards !== null)
    await steps.step("Put the shards together", async (progress) => {
      checkShards(shards, plan);
      const merge = { root, outDir, leftDir, code, quality, pages, progress };
      placed = await mergeShards(archive, { folders: shards, ...merge });
      return `${placed.length} files that are new or others`;
    });
  const state = takeState(leftDir, code);
  // After a build that did not end, copies may be of the text before, of another quality, or cut off.
  const output = openOutput(outDir, quality, state?.quality !== quality);
  const addresses = pagesToRender(pages, state?.pages ?? new Map<string, string | null>(), (file) =>
    output.keep(file),
  );
  const siteRoot = `${settings.siteUrl}${basePath}/`;
  // The page about the data tells their sizes: it is rendered when they are there.
  await steps.step("Write the open data", async (progress) => {
    const files = await buildData(
      archive,
      { cacheDir, leftDir, code, root: siteRoot },
      output,
      progress,
    );
    return output.has("data/oai-dc.xml") ? `${files} files` : `${files} files; ${noRepository}`;
  });
  const source = openPageSource(settings, Math.ceil(addresses.length / fewPages));
  const render = (progress?: Progress) => renderPages(addresses, source, output, progress);
  // A few pages are rendered while the index is made. Many wait for it: both at once would take more memory.
  const few = addresses.length <= fewPages ? render() : null;
  few?.catch(() => undefined);
  try {
    await steps.step("Build the search index", async (progress) => {
      const folders = { prepared: cacheDir, state: leftDir };
      const { index } = settings.search;
      return `${await buildSearch(archive, folders, output, progress, index)} files`;
    });
    await steps.step("Write the timeline's data", async () => {
      const files = await buildTimeline(archive, { leftDir, code }, output);
      return `${files} files`;
    });
    await steps.step("Write the citations", async () => {
      return `${await buildCitations(archive, { leftDir, code }, output)} files`;
    });
    await steps.step("Draw the pictures for previews", async (progress) => {
      const { drawn, total } = await buildPictures(archive, { root, leftDir }, output, progress);
      return `${drawn} of ${total}`;
    });
    await steps.step("Render the pages", async (progress) => {
      await (few ?? render(progress));
      return `${addresses.length} of ${pages.size}`;
    });
  } finally {
    source.close();
  }
  await steps.step("Pack what can be fetched for reading offline", async () => {
    await copyPublicFiles(root, output);
    const headers = policyHeaders(settings);
    return `${await buildOffline(archive, pages, { leftDir, outDir, code, headers }, output)} files`;
  });
  return steps.step("Finish the site", async () => {
    await output.put(noticesFile, readFileSync(path.join(cacheDir, noticesFile)));
    const raw = await copyRawFiles(archive, contentDir, output, state?.raw ?? {});
    await output.put(
      headersFile,
      formatHeaders(policyHeaders(settings), basePath, charsetRules(archive.rawFiles())),
    );
    const { written, ...others } = await output.finish();
    const stayed = placed.filter((file) => output.has(file));
    const changes = { ...others, written: [...new Set([...written, ...stayed])].sort() };
    writeState(leftDir, { code, quality, pages, raw });
    await writeChanges(path.join(cacheDir, "changed.json"), changes);
    report(changes, settings);
    if (!settings.isAddressed) process.stdout.write(unaddressed(settings.siteUrl));
    return changes;
  });
}

async function copy(settings: Settings): Promise<string> {
  const policy = policyHeaders(settings)["Content-Security-Policy"] ?? "";
  const { total } = await buildFromDisk(settings, policy);
  return `${total} files; open ${shown(path.join(diskFolder(settings), "index.html"))}`;
}

/** The headers of every answer: scripts and styles in pages run by their hashes alone. */
function policyHeaders({ search }: Settings): Readonly<Record<string, string>> {
  const { scripts, styles } = inlineTexts(siteAssets);
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `sha256-${sha256(text, "base64")}`).sort();
  return securityHeaders(hashes(scripts), hashes(styles), search.server);
}
