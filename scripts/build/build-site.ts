import { stop } from "esbuild";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { call } from "../../lib/base/call.ts";
import { inlineTexts } from "../../components/page/page-document.tsx";
import { openArchive } from "../../lib/archive/ask/open-archive.ts";
import { prepareArchive } from "../../lib/archive/prepare/prepare.ts";
import { sha256 } from "../../lib/base/hash-files.ts";
import { sentenceOf } from "../../lib/schema/content-problem.ts";
import { siteAssets } from "../../lib/site/assets.ts";
import { charsetRules } from "../serve/raw-charsets.ts";
import { lockFolder } from "../ingest/state/lock.ts";
import { formatHeaders, headersFile, securityHeaders } from "../serve/security-headers.ts";
import { type Settings, shown } from "../set-up/settings.ts";
import type { Progress, Steps } from "../set-up/steps.ts";
import { buildAssets } from "./assets/build-assets.ts";
import { noticesFile } from "./assets/notices.ts";
import { codeHash, takeState, writeState } from "./build-state.ts";
import { buildCitations } from "./make/build-citations.ts";
import { buildData } from "./make/data/build-data.ts";
import { buildSearch } from "./make/build-search.ts";
import { buildTimeline } from "./make/build-timeline.ts";
import { buildOffline } from "./make/offline/build-offline.ts";
import { buildFromDisk, diskFolder, refuseForeignDisk } from "./make/from-disk/build-from-disk.ts";
import { copyPublicFiles, copyRawFiles } from "./make/copy-files.ts";
import { openOutput, type OutputChanges } from "./output/output.ts";
import { refuseForeignFolder } from "./output/own-folder.ts";
import { noRepository, report, unaddressed } from "./output/report.ts";
import { compileRoutes } from "./pages/compile.ts";
import { openPageSource } from "./pages/page-source.ts";
import { pagesToRender, planPages } from "./pages/plan.ts";
import { renderPages } from "./pages/render.ts";

// Left to itself, V8 lets rubbish pile up to four times what is in use before it clears it away: at ten thousand
// articles 500 MB where 200 are needed. This clears it when a third has been added.
setFlagsFromString("--heap-growing-percent=30");

/** How many steps `buildSite` takes, for "[3/10]". */
export const buildSteps = 10;

/**
 * So many pages are few. For a site of them the best compression is worth its 14 ms a page (above, one that takes
 * 0.4 ms); where no more have changed, one server of pages is enough, and they are rendered beside other work.
 */
const fewPages = 1000;

export interface BuildOptions {
  /** Goes on without what is faulty in the content, which otherwise ends the build. */
  readonly lenient?: boolean;
  /** Writes besides a copy that opens from a disk. */
  readonly "from-disk"?: boolean;
}

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
): Promise<OutputChanges> {
  const { cacheDir, contentDir } = settings;
  if (!existsSync(contentDir)) {
    throw new Error(
      `There is no folder ${contentDir}: make it, or name another with SIJILL_CONTENT. The site was left as it is.`,
    );
  }
  refuseForeignFolder(settings);
  if (options["from-disk"]) refuseForeignDisk(settings);
  const release = await lockFolder(
    path.join(cacheDir, "building"),
    "Another build of this archive is under way; wait until it has ended, and run this one again.",
  );
  try {
    const changes = await build(settings, steps, options);
    if (options["from-disk"])
      await steps.step("Write the copy that opens from a disk", () => copy(settings));
    return changes;
  } finally {
    await release();
  }
}

async function build(
  settings: Settings,
  steps: Steps,
  { lenient = false }: BuildOptions,
): Promise<OutputChanges> {
  const { root, cacheDir, contentDir, outDir, basePath } = settings;
  // What pages write of the site's address they ask of the environment, here as in Next's servers.
  process.env["SIJILL_BASE_PATH"] = basePath;
  process.env["SIJILL_SITE_URL"] = settings.siteUrl;
  await steps.step("Build fonts, islands and styles", async () => {
    const { urls, texts } = await buildAssets(settings);
    // The process in which esbuild works would stay with its 60 MB.
    await stop();
    return `${Object.keys(urls).length} files, ${Object.keys(texts).length} texts`;
  });
  // Next compiles in a process of its own, while the archive is prepared in this one.
  const compiled = compileRoutes(settings);
  const compilationEnds = compiled.catch(() => undefined);
  try {
    await steps.step("Prepare the archive", (progress) => prepare(settings, lenient, progress));
  } catch (error) {
    await compilationEnds;
    throw error;
  }
  await steps.step("Compile the pages", async () => ((await compiled) ? "" : "as before"));
  const archive = openArchive(contentDir, cacheDir);
  const code = codeHash(settings);
  const state = takeState(cacheDir, code);
  const plan = planPages(archive);
  const quality = plan.size <= fewPages ? 11 : 7;
  // After a build that did not end, copies may be of the text before, of another quality, or cut off.
  const output = openOutput(outDir, quality, state?.quality !== quality);
  const addresses = pagesToRender(plan, state?.pages ?? new Map<string, string | null>(), (file) =>
    output.keep(file),
  );
  const siteRoot = `${settings.siteUrl}${basePath}/`;
  // The page about the data tells their sizes: it is rendered when they are there.
  await steps.step("Write the open data", async (progress) => {
    const files = await buildData(archive, { cacheDir, code, root: siteRoot }, output, progress);
    return output.has("data/oai-dc.xml") ? `${files} files` : `${files} files; ${noRepository}`;
  });
  const source = openPageSource(settings, Math.ceil(addresses.length / fewPages));
  const render = (progress?: Progress) => renderPages(addresses, source, output, progress);
  // A few pages are rendered while the index is made. Many wait for it: both at once would take more memory.
  const few = addresses.length <= fewPages ? render() : null;
  few?.catch(() => undefined);
  try {
    await steps.step("Build the search index", async (progress) => {
      const folders = { prepared: cacheDir, state: cacheDir };
      return `${await buildSearch(archive, folders, output, progress)} files`;
    });
    await steps.step("Write the timeline's data", async () => {
      const files = await buildTimeline(archive, { cacheDir, code }, output);
      return `${files} files`;
    });
    await steps.step("Write the citations", async () => {
      return `${await buildCitations(archive, { cacheDir, code }, output)} files`;
    });
    await steps.step("Render the pages", async (progress) => {
      await (few ?? render(progress));
      return `${addresses.length} of ${plan.size}`;
    });
  } finally {
    source.close();
  }
  await steps.step("Pack what can be fetched for reading offline", async () => {
    await copyPublicFiles(root, output);
    const headers = policyHeaders();
    return `${await buildOffline(archive, plan, { cacheDir, outDir, code, headers }, output)} files`;
  });
  return steps.step("Finish the site", async () => {
    await output.put(noticesFile, readFileSync(path.join(cacheDir, noticesFile)));
    const raw = await copyRawFiles(archive, contentDir, output, state?.raw ?? {});
    await output.put(
      headersFile,
      formatHeaders(policyHeaders(), basePath, charsetRules(archive.rawFiles())),
    );
    const changes = await output.finish();
    writeState(cacheDir, { code, quality, pages: plan, raw });
    writeFileSync(path.join(cacheDir, "changed.json"), `${JSON.stringify(changes, null, 1)}\n`);
    report(changes, settings);
    if (!settings.isAddressed) process.stdout.write(unaddressed(settings.siteUrl));
    return changes;
  });
}

async function copy(settings: Settings): Promise<string> {
  const policy = policyHeaders()["Content-Security-Policy"] ?? "";
  const { total } = await buildFromDisk(settings, policy);
  return `${total} files; open ${shown(path.join(diskFolder(settings), "index.html"))}`;
}

/** Prepares the archive, tells its faults, and what there is to tell of it. */
function prepare(settings: Settings, lenient: boolean, progress: Progress): string {
  const { articles, renewed, problems } = prepareArchive({
    ...settings,
    checksRaw: true,
    onProgress: (done, total) => {
      progress(done, total, "articles");
    },
  });
  for (const problem of problems) process.stdout.write(`${sentenceOf(problem)}\n`);
  if (problems.length > 0 && !lenient) {
    throw new Error(
      `The content has faults (see above), and the site was left as it is: mend them, or go on without the faulty parts with ${call("build", "--lenient")}.`,
    );
  }
  return articles === 0
    ? `no articles yet; put raw texts into content/raw/ and run ${call("ingest")}`
    : `${articles} articles, ${renewed} of them new or changed`;
}

/** The headers of every answer: scripts and styles in pages run by their hashes alone. */
function policyHeaders(): Readonly<Record<string, string>> {
  const { scripts, styles } = inlineTexts(siteAssets);
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `sha256-${sha256(text, "base64")}`).sort();
  return securityHeaders(hashes(scripts), hashes(styles));
}
