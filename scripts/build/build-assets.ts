import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { faceFiles } from "../../components/page/font-face-data.ts";
import { assetTableFile } from "../../lib/archive/read/assets.ts";
import { subsetFonts } from "../assets/fonts.ts";
import type { Settings } from "../set-up/settings.ts";
import { bundleIslands } from "./bundle-islands.ts";
import { hashFiles } from "./hash-files.ts";
import { keepFiles, readKeptFiles, sha256 } from "./kept-files.ts";

/**
 * Builds what pages load beside their HTML: fonts cut to the letters the site shows, and the islands.
 * Writes `public/_assets/<name>.<hash>.<ext>` and the table of addresses that `assetUrl` reads.
 * @returns the table: logical name → address below the site's root
 */
export async function buildAssets(settings: Settings): Promise<Readonly<Record<string, string>>> {
  const folder = path.join(settings.root, "public", "_assets");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const table: Record<string, string> = {};
  for (const [name, bytes] of await cachedFonts(settings)) {
    const extension = path.extname(name);
    const hash = sha256(bytes).slice(0, 8);
    const file = `${path.basename(name, extension)}.${hash}${extension}`;
    writeFileSync(path.join(folder, file), bytes);
    table[name] = `/_assets/${file}`;
  }
  const faces = {
    digits: path.basename(table[faceFiles.digits.file] ?? ""),
    bare: path.basename(table[faceFiles.bare.file] ?? ""),
  };
  Object.assign(table, await bundleIslands(settings.root, folder, faces));
  const sorted = Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
  mkdirSync(settings.cacheDir, { recursive: true });
  writeFileSync(
    path.join(settings.cacheDir, assetTableFile),
    `${JSON.stringify(sorted, null, 2)}\n`,
  );
  return sorted;
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
