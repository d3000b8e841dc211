import { readFileSync } from "node:fs";
import path from "node:path";
import { oncePerFile } from "../../base/once-per-file.ts";

/** Logical name → address below the site's root, as the asset build wrote it. */
export type AssetTable = Readonly<Record<string, string>>;

/** Where the asset build leaves its table, below the cache folder. */
export const assetTableFile = "assets.json";

/**
 * The address of a built asset (a font or an island), with its content hash and the site's base path.
 *
 * @param name - logical name: `fonts/naskh.woff2`, `islands/reader.js`.
 * @throws Error with one sentence when the assets have not been built, or none has that name.
 */
export function assetUrl(name: string): string {
  const table = tableIn(path.resolve(".cache", assetTableFile));
  const address = table[name];
  if (address === undefined) {
    throw new Error(
      `No asset is called ${name}; there are ${Object.keys(table).join(", ") || "none"}.`,
    );
  }
  return `${process.env["SIJILL_BASE_PATH"] ?? ""}${address}`;
}

const tableIn = oncePerFile((file): AssetTable => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as AssetTable;
  } catch {
    throw new Error(`${file} is missing: run npm run build, which builds the assets first.`);
  }
});
