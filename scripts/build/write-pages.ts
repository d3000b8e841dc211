import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Settings } from "../set-up/settings.ts";
import type { Progress } from "../set-up/steps.ts";
import { listExportedFiles } from "./exported-files.ts";
import type { Output } from "./output.ts";
import type { PageRecord } from "./page-plan.ts";
import { reducePage } from "./reduce/reduce-page.ts";
import { renderedPages } from "./rendered-pages.ts";
import { readClientModules } from "./reduce/static-routes.ts";
import { exportFolder, keepExport } from "./run-next.ts";

/** What became of the exported pages. */
export interface WrittenPages {
  readonly pages: Readonly<Record<string, Omit<PageRecord, "input">>>;
  /** Pages that were left as Next exported them, and why. */
  readonly kept: readonly string[];
}

/**
 * Reduces every page that Next has just rendered and puts it into the site, unless an earlier run of this
 * build has put it there.
 * @throws {Error} with one sentence a page, when pages cannot be reduced; nothing of them is published
 */
export async function writePages(
  settings: Settings,
  output: Output,
  progress: Progress,
): Promise<WrittenPages> {
  const folder = path.join(settings.cacheDir, exportFolder);
  const rendered = renderedPages(path.join(settings.root, ".next"));
  const clientModules = readClientModules(path.join(settings.root, ".next"));
  const styleSheet = styleSheets(folder, settings.basePath);
  const pages: Record<string, Omit<PageRecord, "input">> = {};
  const kept: string[] = [];
  const failures: string[] = [];
  for (const [done, { file, source, route }] of rendered.entries()) {
    progress(done, rendered.length, "pages");
    const html = readFileSync(source, "utf8");
    if (!keepExport) rmSync(source);
    if (output.has(file)) continue;
    try {
      const own = clientModules(route);
      if (own.length > 0) {
        kept.push(`${file} (client components: ${own.join(", ")})`);
        pages[file] = { scripts: inlineHashes(html), styles: [] };
        await output.put(file, html);
        continue;
      }
      const page = reducePage(html, { basePath: settings.basePath, styleSheet });
      pages[file] = {
        scripts: page.inlineScripts.map(policyHash),
        styles: page.styles.map(policyHash),
      };
      await output.put(file, page.html);
    } catch (error) {
      failures.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (failures.length > 0) {
    const shown = failures.slice(0, 20).join("\n");
    throw new Error(
      `${shown}\n${failures.length} pages could not be reduced. docs/decisions says what this may come from, and the fall-back.`,
    );
  }
  return { pages, kept };
}

/**
 * Puts what Next exported beside pages into the site: feeds, sitemaps, files of `public/`.
 * @param forNext Next's own scripts, styles and payload too, for pages that were left as exported
 */
export async function writeOthers(
  settings: Settings,
  output: Output,
  forNext: boolean,
): Promise<void> {
  const folder = path.join(settings.cacheDir, exportFolder);
  const { others, ofNext } = listExportedFiles(folder);
  for (const file of forNext ? [...others, ...ofNext] : others) {
    await output.put(file, readFileSync(path.join(folder, file)));
  }
  if (!keepExport) rmSync(folder, { recursive: true, force: true });
}

/** Text of a style sheet by its address; read once. */
function styleSheets(folder: string, basePath: string): (address: string) => string | null {
  const known = new Map<string, string | null>();
  return (address) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const file = path.join(folder, decodeURIComponent(address.slice(basePath.length)));
    const text = existsSync(file) ? readFileSync(file, "utf8").trim() : null;
    if (text !== null && /url\((?!["']?(?:data:|#))/.test(text)) {
      throw new Error(
        `${address} loads a file by url(); put it among the assets and link it instead`,
      );
    }
    known.set(address, text);
    return text;
  };
}

/** A hash as a Content-Security-Policy writes it. */
export function policyHash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function inlineHashes(html: string): string[] {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) =>
    policyHash(match[1] ?? ""),
  );
}
