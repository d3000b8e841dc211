import path from "node:path";
import { call } from "../base/call.ts";
import { oncePerFile, readIfThere } from "../base/files.ts";

/** What the build made for pages to load or to carry. */
export interface AssetTable {
  /** Logical name (`fonts/naskh.woff2`, `islands/reader.js`) → address below the site's root, with its hash. */
  readonly urls: Readonly<Record<string, string>>;
  /** Logical name (`styles/article`, `scripts/early`) → text that stands in pages themselves. */
  readonly texts: Readonly<Record<string, string>>;
}

/** How a page asks for what was built beside it. */
export interface SiteAssets {
  /** @throws {Error} with one sentence when no asset has that name */
  readonly url: (name: string) => string;
  /** @throws {Error} with one sentence when no text has that name */
  readonly text: (name: string) => string;
}

/** Where the build leaves the table, below the cache folder. */
export const assetTableFile = "assets.json";

const readTable = oncePerFile((file): AssetTable => {
  const text = readIfThere(file);
  if (text === null)
    throw new Error(`${file} is missing: run ${call("build")}, which builds the assets first.`);
  return JSON.parse(text) as AssetTable;
});

function look(kind: keyof AssetTable, name: string): string {
  const table = readTable(path.resolve(/* turbopackIgnore: true */ ".cache", assetTableFile));
  const found = table[kind][name];
  if (found !== undefined) return found;
  const names = Object.keys(table[kind]).join(", ") || "none";
  throw new Error(`Nothing built is called ${name}; there are ${names}.`);
}

/** The assets of the last build in the working folder. */
export const siteAssets: SiteAssets = {
  url: (name) => `${process.env["SIJILL_BASE_PATH"] ?? ""}${look("urls", name)}`,
  text: (name) => look("texts", name),
};
