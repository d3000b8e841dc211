import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import { buildIndex } from "../../../lib/search/index/build.ts";
import { installTools } from "../tools/install-tools.ts";
import { flexSearchParts } from "../../build/assets/flexsearch-parts.ts";
import { loadedApart, type SharedOptions } from "../../build/assets/loaded-apart.ts";
import { smallScripts } from "../../build/assets/small-scripts.ts";
import type { SearchDocument } from "../../../lib/search/types.ts";

/** A search system made ready to be served: its files, and the script that a page loads. */
export interface ServedSystem {
  readonly name: string;
  readonly buildSeconds: number;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const root = join(import.meta.dirname, "../../..");
const utf8 = new TextEncoder();

/** A page as small as can be; `preload` is what its search asks for in any case. */
function page(preload: string): Uint8Array {
  return utf8.encode(`<!doctype html><html lang="ar"><title>Search</title>
<link rel="preload" as="fetch" crossorigin href="${preload}">
<script type="module" src="main.js"></script>`);
}

/** Bundles a page's script as the site does, and what it loads apart. */
async function script(contents: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const outdir = mkdtempSync(join(tmpdir(), "search-script-"));
  const options: SharedOptions = {
    outdir,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    alias: { "@": root },
    charset: "utf8",
    legalComments: "none",
    metafile: true,
  };
  await bundle({
    ...options,
    stdin: { contents, resolveDir: root, loader: "ts", sourcefile: "main.ts" },
    entryNames: "main",
    plugins: [flexSearchParts(root), loadedApart(options)],
  });
  const names = readdirSync(outdir);
  const texts = new Map(names.map((name) => [name, readFileSync(join(outdir, name), "utf8")]));
  rmSync(outdir, { recursive: true });
  return smallScripts(texts);
}

/** The whole text of an article. */
export function textOf(document: SearchDocument): string {
  return [document.titles.ar ?? "", ...(document.paragraphs.ar ?? [])].join("\n");
}

/** Ours: the engine that readers get, over the files that the build writes. */
export async function sijill(documents: readonly SearchDocument[]): Promise<ServedSystem> {
  const start = performance.now();
  const files = await buildIndex(documents);
  const buildSeconds = (performance.now() - start) / 1000;
  // The search page's own interface is loaded with it, though nothing is drawn here.
  const main = await script(`
    import "./components/search/island/search-page.island.ts";
    import { openIndex } from "./lib/search/engine.ts";
    let engine;
    globalThis.openSearch = async () => {
      engine = await openIndex(async (name) =>
        new Uint8Array(await (await fetch("index/" + name)).arrayBuffer()));
    };
    globalThis.ask = async (text) => {
      const { hits, partial } = await engine.search({ text, facets: false });
      return hits.length + partial.length;
    };`);
  const served = new Map([["index.html", page("index/catalogue.bin")], ...main]);
  for (const [name, bytes] of files) served.set(`index/${name}`, bytes);
  return { name: "Sijill", buildSeconds, files: served };
}

/** Pagefind, told the language, one record an article. */
export async function pagefind(documents: readonly SearchDocument[]): Promise<ServedSystem> {
  interface Pagefind {
    createIndex(): Promise<{
      index: {
        addCustomRecord(record: object): Promise<unknown>;
        writeFiles(options: { outputPath: string }): Promise<unknown>;
      };
    }>;
    close(): Promise<unknown>;
  }
  const entry = join(await installTools(root), "node_modules/pagefind/lib/index.js");
  const api = (await import(pathToFileURL(entry).href)) as Pagefind;
  const folder = mkdtempSync(join(tmpdir(), "pagefind-"));
  const start = performance.now();
  const { index } = await api.createIndex();
  for (const document of documents) {
    await index.addCustomRecord({
      url: `/${document.id}/`,
      content: textOf(document),
      language: "ar",
      meta: { title: document.titles.ar ?? "" },
    });
  }
  await index.writeFiles({ outputPath: folder });
  const buildSeconds = (performance.now() - start) / 1000;
  await api.close();
  const files = new Map([
    ["index.html", page("pagefind/pagefind-entry.json")],
    [
      "main.js",
      utf8.encode(`
    let engine;
    globalThis.openSearch = async () => {
      engine = await import("./pagefind/pagefind.js");
      await engine.init();
    };
    globalThis.ask = async (text) => {
      const { results } = await engine.search(text);
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return shown.length;
    };`),
    ],
  ]);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (/\.\w+$/.test(name)) files.set(`pagefind/${name}`, readFileSync(join(folder, name)));
  }
  rmSync(folder, { recursive: true });
  return { name: "Pagefind", buildSeconds, files };
}
