import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { faceFiles } from "../../../components/page/font-face-data.ts";
import { earlyScript } from "../../../components/page/page-document.tsx";
import { assetTableFile, type AssetTable } from "../../../lib/site/assets.ts";
import { subsetFonts } from "../../assets/fonts.ts";
import type { Settings } from "../../set-up/settings.ts";
import { sha256 } from "../../../lib/base/sha256.ts";
import { hashFiles } from "../../../lib/base/hash-files.ts";
import { bundleIslands } from "./bundle-islands.ts";
import { bundleStyles } from "./bundle-styles.ts";
import { inlineScript } from "./inline-script.ts";
import { keepFiles, readKeptFiles } from "./kept-files.ts";

/**
 * Builds what pages load or carry beside their HTML: fonts cut to the letters the site shows, islands, style
 * sheets and the script of every page. Writes `public/_assets/<name>.<hash>.<ext>`, and the table that
 * `siteAssets` reads.
 */
export async function buildAssets(settings: Settings): Promise<AssetTable> {
  const { root, cacheDir, basePath } = settings;
  const folder = path.join(root, "public", "_assets");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const urls: Record<string, string> = {};
  for (const [name, bytes] of await cachedFonts(settings)) {
    const extension = path.extname(name);
    const hash = sha256(bytes).slice(0, 8);
    const file = `${path.basename(name, extension)}.${hash}${extension}`;
    writeFileSync(path.join(folder, file), bytes);
    urls[name] = `/_assets/${file}`;
  }
  const faces = {
    digits: path.basename(urls[faceFiles.digits.file] ?? ""),
    bare: path.basename(urls[faceFiles.bare.file] ?? ""),
  };
  Object.assign(urls, await bundleIslands(root, folder, faces));
  const styles = Object.entries(await bundleStyles(root));
  const texts = {
    [earlyScript]: await inlineScript(root, `${basePath}${urls["islands/reader.js"] ?? ""}`),
    ...Object.fromEntries(styles.map(([name, text]) => [`styles/${name}`, text])),
  };
  const table = { urls: sorted(urls), texts: sorted(texts) };
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(path.join(cacheDir, assetTableFile), `${JSON.stringify(table, null, 2)}\n`);
  return table;
}

function sorted(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Cutting the fonts takes seconds: they are kept until what they are made by or from changes. */
async function cachedFonts({ root, cacheDir }: Settings): Promise<ReadonlyMap<string, Uint8Array>> {
  const key = hashFiles(root, [
    "scripts/assets",
    "components/page/font-face-data.ts",
    "package-lock.json",
  ]);
  const folder = path.join(cacheDir, "fonts", key.slice(0, 16));
  const kept = readKeptFiles(folder);
  if (kept !== null) return kept;
  const fonts = await subsetFonts();
  rmSync(path.dirname(folder), { recursive: true, force: true });
  keepFiles(folder, fonts);
  return fonts;
}
