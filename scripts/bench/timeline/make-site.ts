import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { eachTimelineFile } from "../../../lib/timeline/data/timeline-files.ts";
import { generateEvents } from "./generate-events.ts";
import type { renderTimelinePage } from "./render-page.ts";

/** A folder with the timeline's page, its island and its data over invented events. */
export interface BenchSite {
  readonly folder: string;
  /** Gzipped bytes of the page's HTML. */
  readonly html: number;
  /** Gzipped bytes of the island. */
  readonly island: number;
}

/** Makes the site of a timeline of `events` events in a temporary folder. */
export async function makeSite(root: string, events: number): Promise<BenchSite> {
  const folder = mkdtempSync(path.join(tmpdir(), "timeline-"));
  const shared = {
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    alias: { "@": root },
  } as const;
  await build({
    ...shared,
    entryPoints: ["components/timeline/island/timeline.island.ts"],
    outfile: path.join(folder, "timeline.js"),
    minify: true,
    target: ["es2022"],
  });
  const page = path.join(root, "node_modules/.cache", `timeline-page-${process.pid}.mjs`);
  await build({
    ...shared,
    entryPoints: ["scripts/bench/timeline/render-page.ts"],
    outfile: page,
    platform: "node",
    packages: "external",
    loader: { ".css": "empty" },
    jsx: "automatic",
  });
  const rendering = (await import(pathToFileURL(page).href)) as {
    readonly renderTimelinePage: typeof renderTimelinePage;
  };
  const style = await build({
    ...shared,
    stdin: {
      contents: '@import "./components/timeline/page/timeline.css";',
      loader: "css",
      resolveDir: root,
    },
    write: false,
  });
  const html =
    `<!doctype html><html lang="ar" dir="rtl" class="js"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>-</title><link rel="icon" href="data:,">` +
    `<style>:root{--ink:#1f1b16;--paper:#fdfbf6;--soft:#5d5548;--rule:#d9d1c1;--accent:#8e2417;--mark:#f6e3a8;--bold:700}` +
    `${style.outputFiles[0]?.text ?? ""}</style><body>${rendering.renderTimelinePage(events, "timeline.js")}`;
  writeFileSync(path.join(folder, "index.html"), html);
  for (const [file, bytes] of eachTimelineFile(generateEvents(events))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
  return {
    folder,
    html: gzipSync(html).length,
    island: gzipSync(readFileSync(path.join(folder, "timeline.js"))).length,
  };
}
