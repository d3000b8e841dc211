import "./small-heap.cjs";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openArchive } from "../../lib/archive/ask/open-archive.ts";
import { prepareArchive } from "../../lib/archive/prepare/prepare.ts";
import { formatHeaders, headersFile, securityHeaders } from "../serve/security-headers.ts";
import type { Settings } from "../set-up/settings.ts";
import type { Steps } from "../set-up/steps.ts";
import { buildAssets } from "./build-assets.ts";
import { buildSearch } from "./build-search.ts";
import { buildTimeline } from "./build-timeline.ts";
import { codeHash } from "./code-hash.ts";
import { copyRawFiles } from "./copy-raw-files.ts";
import type { OutputChanges } from "./output.ts";
import type { PageRecord } from "./page-plan.ts";
import { planFolder, readState, writeState } from "./page-plan.ts";
import { renderPages } from "./render-pages.ts";

/**
 * Builds the finished site in `out/`: assets, prepared archive, search index, pages rendered by Next and
 * reduced. Only pages whose input has changed since the last build are rendered; the result has the same
 * bytes as a build from nothing.
 * @throws {Error} with sentences for a person when a step fails; `out/` then holds the last site or part of
 *   the new one, and the next build starts from nothing
 */
export async function buildSite(settings: Settings, steps: Steps): Promise<OutputChanges> {
  const { cacheDir, contentDir, basePath } = settings;
  if (!existsSync(contentDir)) {
    throw new Error(
      `There is no folder ${contentDir}: make it, or name another with SIJILL_CONTENT. The site was left as it is.`,
    );
  }
  await steps.step("Build fonts and islands", async () => {
    const assets = await buildAssets(settings);
    return `${Object.keys(assets).length} files`;
  });
  let articles = 0;
  await steps.step("Prepare the archive", (progress) => {
    const prepared = prepareArchive({
      contentDir,
      cacheDir,
      basePath,
      onProgress: (done, total) => {
        progress(done, total, "articles");
      },
    });
    for (const { message } of prepared.problems) process.stdout.write(`${message}\n`);
    articles = prepared.articles;
    return articles === 0
      ? "no articles yet; put raw texts into content/raw/ and run npm run ingest"
      : `${articles} articles, ${prepared.renewed} of them new or changed`;
  });

  const code = codeHash(settings);
  const state = readState(planFolder(cacheDir), code);
  const { output, pages, quality, total } = await steps.step(
    "Render the pages",
    (progress) => renderPages(settings, { code, state }, progress),
    (site) => `${site.rendered} rendered, ${site.total} in the plan`,
  );
  if (total === 0 && articles > 0)
    throw new Error("No route has told its pages: see lib/archive/ask/pages-to-render.ts.");
  await steps.step("Build the search index", async (progress) => {
    const files = await buildSearch(openArchive(contentDir, cacheDir), cacheDir, output, progress);
    return `${files} files`;
  });
  await steps.step("Write the timeline's data", async () => {
    const archive = openArchive(contentDir, cacheDir);
    const files = await buildTimeline(archive, { cacheDir, code }, output);
    return `${files} files`;
  });
  return steps.step("Finish the site", async () => {
    const archive = openArchive(contentDir, cacheDir);
    const raw = await copyRawFiles(archive, contentDir, output, state?.raw ?? {});
    await output.put(headersFile, formatHeaders(headersOf(pages), basePath));
    const changes = await output.finish();
    writeState(planFolder(cacheDir), { code, quality, pages, raw });
    writeFileSync(path.join(cacheDir, "changed.json"), `${JSON.stringify(changes, null, 1)}\n`);
    report(changes);
    return changes;
  });
}

function headersOf(pages: Readonly<Record<string, PageRecord>>): Readonly<Record<string, string>> {
  const all = Object.values(pages);
  const distinct = (hashes: readonly string[]) => [...new Set(hashes)].sort();
  return securityHeaders(
    distinct(all.flatMap((page) => page.scripts)),
    distinct(all.flatMap((page) => page.styles)),
  );
}

/** Tells what has to be uploaded. */
function report({ written, removed, total }: OutputChanges): void {
  const shown = 40;
  process.stdout.write(
    `\nout/ has ${total} files: ${written.length} written, ${removed.length} removed (the whole list: .cache/changed.json).\n`,
  );
  if (written.length <= shown) for (const file of written) process.stdout.write(`  ${file}\n`);
  for (const file of removed.slice(0, shown)) process.stdout.write(`  removed ${file}\n`);
}
