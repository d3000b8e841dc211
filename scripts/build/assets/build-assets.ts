import { transform } from "esbuild";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { faceFiles } from "../../../components/page/font-face-data.ts";
import { faceSheet, faceSheetName, faceSheets } from "../../../components/page/font-faces.ts";
import { earlyScript } from "../../../components/page/page-document.tsx";
import { hashFiles, sha256 } from "../../../lib/base/hash-files.ts";
import { type AssetTable, assetTableFile } from "../../../lib/site/assets.ts";
import { subsetFonts } from "../../assets/fonts.ts";
import type { Settings } from "../../set-up/settings.ts";
import { bundleIslands } from "./bundle-islands.ts";
import { bundleStyles } from "./bundle-styles.ts";
import { noticesFile, thirdPartyNotices } from "./notices.ts";
import { smallScripts } from "./small-scripts.ts";

/** In the folder: name and SHA-256 of every file that is kept there. */
const listFile = "list.json";

/** Keeps files that take long to make, each under its name, in a folder of their own. */
export function keepFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const list = [...files].map(([name, bytes]) => [name, sha256(bytes)]);
  // Written last: a run that was interrupted leaves no list, and is repeated.
  writeFileSync(path.join(folder, listFile), JSON.stringify(list));
}

/** Reads what `keepFiles` kept; null unless every file is there with the bytes that it had. */
export function readKeptFiles(folder: string): ReadonlyMap<string, Uint8Array> | null {
  try {
    const list = readFileSync(path.join(folder, listFile), "utf8");
    const files = (JSON.parse(list) as [name: string, hash: string][]).map(
      ([name, hash]) => [name, readFileSync(path.join(folder, name)), hash] as const,
    );
    // A damaged one would be published as it is.
    if (files.some(([, bytes, hash]) => sha256(bytes) !== hash)) return null;
    return new Map(files.map(([name, bytes]) => [name, bytes]));
  } catch {
    return null;
  }
}

/**
 * Makes the script that stands in every page from its source, `components/page/early.inline.ts`.
 * @param modules addresses, with the base path, of the modules that it loads; null for pages that are opened from a disk,
 *   where `components/from-disk/` loads them
 * @returns the code, small, without a line break at its end
 */
export async function inlineScript(
  root: string,
  modules: { readonly reader: string; readonly offline: string } | null,
): Promise<string> {
  const written = readFileSync(path.join(root, "components/page/early.inline.ts"), "utf8");
  const source = modules === null ? written.replaceAll("import(", "sijillDisk.load(") : written;
  const { code } = await transform(source, {
    loader: "ts",
    format: "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    define: {
      SIJILL_READER: modules === null ? "sijillDisk.reader" : JSON.stringify(modules.reader),
      SIJILL_OFFLINE: JSON.stringify(modules?.offline ?? null),
      SIJILL_FILE: JSON.stringify(modules === null ? "index.html" : ""),
    },
  });
  // In a block, so that its names are its own: a script that is no module shares one scope with all others.
  return `{${code.trim().replace(/;$/, "")}}`;
}

/**
 * Builds what pages load or carry beside their HTML: fonts cut to the letters the site shows, islands, style
 * sheets and the script of every page. Writes `public/_assets/<name>.<hash>.<ext>`, `public/sw.js`, and the table
 * that `siteAssets` reads.
 */
export async function buildAssets(settings: Settings): Promise<AssetTable> {
  const { root, cacheDir, basePath } = settings;
  const folder = path.join(root, "public", "_assets");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const urls: Record<string, string> = {};
  const write = (name: string, bytes: Uint8Array): string => {
    const extension = path.extname(name);
    const hash = sha256(bytes).slice(0, 8);
    const file = `${path.basename(name, extension)}.${hash}${extension}`;
    writeFileSync(path.join(folder, file), bytes);
    return file;
  };
  const fonts = await cachedFonts(settings);
  const bytesOf = (name: string): Uint8Array => {
    const bytes = fonts.get(name);
    if (bytes === undefined) throw new Error(`No font was cut for ${name}.`);
    return bytes;
  };
  // Only a face that is fetched by itself gets a file; a sheet names it from beside it.
  const address = (name: string): string => {
    const file = write(name, bytesOf(name));
    urls[`fonts/${name}`] = `/_assets/${file}`;
    return file;
  };
  for (const sheet of faceSheets) {
    const base64 = (name: string): string => Buffer.from(bytesOf(name)).toString("base64");
    const text = Buffer.from(faceSheet(sheet, base64, address));
    urls[faceSheetName(sheet)] = `/_assets/${write(`faces-${sheet}.css`, text)}`;
  }
  const faces = {
    digits: address(faceFiles.digits.file),
    bare: address(faceFiles.bare.file),
  };
  const islands = await bundleIslands(root, folder, faces, settings.search);
  Object.assign(urls, islands.urls);
  for (const [name, bytes] of await keptSmall(scriptsIn(folder), cacheDir))
    writeFileSync(path.join(folder, name), bytes);
  const styles = Object.entries(await bundleStyles(root));
  const island = (name: string) => `${basePath}${urls[`islands/${name}.js`] ?? ""}`;
  const texts = {
    [earlyScript]: await inlineScript(root, {
      reader: island("reader"),
      offline: island("offline"),
    }),
    ...Object.fromEntries(styles.map(([name, text]) => [`styles/${name}`, text])),
  };
  const table = { urls: sorted(urls), texts: sorted(texts) };
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(path.join(cacheDir, noticesFile), thirdPartyNotices(root, islands.packages));
  writeFileSync(path.join(cacheDir, assetTableFile), `${JSON.stringify(table, null, 2)}\n`);
  return table;
}

function sorted(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The scripts in a folder: name → text. */
function scriptsIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

/** Making scripts smaller takes seconds too: they are kept until one of them changes. */
async function keptSmall(
  scripts: ReadonlyMap<string, string>,
  cacheDir: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const key = sha256(Buffer.from(JSON.stringify([...scripts])));
  return keptOrMade(path.join(cacheDir, "scripts", key.slice(0, 16)), () => smallScripts(scripts));
}

/** Cutting the fonts takes seconds: they are kept until what they are made by or from changes. */
async function cachedFonts({ root, cacheDir }: Settings): Promise<ReadonlyMap<string, Uint8Array>> {
  const key = hashFiles(root, [
    "scripts/assets",
    "components/page/font-face-data.ts",
    "package-lock.json",
  ]);
  return keptOrMade(path.join(cacheDir, "fonts", key.slice(0, 16)), subsetFonts);
}

/** Files that are kept in a folder, or else made and kept there; what others lie beside it is let go. */
async function keptOrMade(
  folder: string,
  make: () => Promise<ReadonlyMap<string, Uint8Array>>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const kept = readKeptFiles(folder);
  if (kept !== null) return kept;
  const files = await make();
  rmSync(path.dirname(folder), { recursive: true, force: true });
  keepFiles(folder, files);
  return files;
}
