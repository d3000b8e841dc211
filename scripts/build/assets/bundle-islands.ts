import path from "node:path";
import { build, type Metafile } from "esbuild";
import { flexSearchParts } from "./flexsearch-parts.ts";
import { loadedApart, type SharedOptions } from "./loaded-apart.ts";
import { bundledPackages } from "./notices.ts";
import { asksServer } from "./asks-server.ts";
import { smallBy } from "./small-scripts.ts";
import type { SearchPlace } from "../../../lib/archive/read/search-place.ts";
import { filesBelow } from "../../../lib/base/hash-files.ts";

/**
 * Whether a bundle shares nothing with others: what it imported would be one more wait on the line before the first
 * result of a search, or one more file for every reader.
 */
function isAlone(name: string): boolean {
  return name === "search-page" || name === "offline" || name.endsWith(".worker");
}

/** The service worker: its address, `sw.js`, is the same in every build, and its scope is the folder in which it lies. */
const service = "components/offline/offline.service.ts";

/** What was bundled for the browser. */
interface Islands {
  /** Logical name → address below the site's root. */
  readonly urls: Readonly<Record<string, string>>;
  /** The packages of which something stands in it. */
  readonly packages: readonly string[];
}

/**
 * Bundles what runs in the browser: each `<name>.island.ts` below components/ becomes `islands/<name>.js`, each
 * `<name>.worker.ts` becomes `islands/<name>.worker.js`; what several of them share is a file of its own.
 * The service worker goes beside the folder.
 * @param folder where the bundles go
 * @param faces file names, in the same folder, of the faces that only a reader's choice calls for
 * @param search where searches are answered: one engine is bundled, and the worker where the site has an index
 * @throws {Error} when two have the same name, or one does not compile
 */
export async function bundleIslands(
  root: string,
  folder: string,
  faces: Readonly<Record<string, string>>,
  search: SearchPlace = { server: null, index: true },
): Promise<Islands> {
  const entries: Record<string, string> = {};
  for (const file of filesBelow(path.join(root, "components"))) {
    const match = /([^/\\]+?)(?:\.island|(\.worker))\.ts$/.exec(file);
    if (match === null) continue;
    const name = `${match[1] ?? ""}${match[2] ?? ""}`;
    if (name === "search.worker" && !search.index) continue;
    const other = entries[name];
    if (other !== undefined) {
      throw new Error(`Two islands are called ${name}: ${other} and ${file}. Rename one of them.`);
    }
    entries[name] = file;
  }
  if (Object.keys(entries).length === 0) return { urls: {}, packages: [] };
  const alone = Object.entries(entries).filter(([name]) => isAlone(name));
  const together = Object.entries(entries).filter(([name]) => !isAlone(name));
  const options: SharedOptions = {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    format: "esm",
    minify: true,
    target: ["es2022"],
    platform: "browser",
    // A package is known by its place below the root, also where node_modules is a link: names have a hash of it.
    preserveSymlinks: true,
    charset: "utf8",
    legalComments: "none",
    footer: { js: smallBy },
    alias: { "@": root },
    entryNames: "[name].[hash]",
    chunkNames: "shared.[hash]",
    define: { "process.env.NODE_ENV": '"production"', SIJILL_FACES: JSON.stringify(faces) },
    metafile: true,
    logLevel: "silent",
  };
  const plugins = [flexSearchParts(root), ...(search.server === null ? [] : [asksServer(root)])];
  const outputs: Metafile["outputs"] = {};
  const apart: Metafile["outputs"] = {};
  const take = (others: Metafile["outputs"]) => void Object.assign(apart, others);
  for (const some of [
    { entryPoints: Object.fromEntries(together), splitting: true, plugins },
    { entryPoints: Object.fromEntries(alone), plugins: [...plugins, loadedApart(options, take)] },
  ]) {
    const { metafile } = await build({ ...options, ...some });
    Object.assign(outputs, metafile.outputs);
  }
  const worker = await build({
    ...options,
    entryPoints: { sw: service },
    outdir: path.join(folder, ".."),
    entryNames: "[name]",
    footer: {},
  });
  take(worker.metafile.outputs);
  const table: Record<string, string> = {};
  for (const [output, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint === undefined) continue;
    const source = path.resolve(root, entryPoint);
    const name = Object.keys(entries).find((key) => entries[key] === source);
    if (name !== undefined) table[`islands/${name}.js`] = `/_assets/${path.basename(output)}`;
  }
  return { urls: table, packages: bundledPackages({ ...outputs, ...apart }) };
}
