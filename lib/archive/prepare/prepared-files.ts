import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { call } from "../../base/call.ts";
import { sha256 } from "../../base/hash-files.ts";
import { readLines } from "../../base/json-lines.ts";
import { readRawFile } from "../read/raw-file.ts";
import type { ArticleDetails, ArticleExcerpts } from "./article-details.ts";
import type { Inventory } from "./inventory.ts";
import { readInventory } from "./read-inventory.ts";

/** Where `prepareArchive` leaves what it works out, below a cache folder. */
export function preparedPaths(cacheDir: string) {
  const inside = (name: string) => path.join(/* turbopackIgnore: true */ cacheDir, "archive", name);
  return {
    /** What is known of all articles together. Written last: what it names is there. */
    inventory: inside("inventory.json"),
    /** Folders with a file `<id>.json` for every article. */
    folders: { details: inside("details"), excerpts: inside("excerpts") },
    /** What the next run need not work out again. */
    kept: inside("kept.jsonl"),
    fingerprints: inside("fingerprints.jsonl"),
  };
}

/** Reads what `prepareArchive` wrote. */
export interface PreparedFiles {
  readonly inventory: Inventory;
  /** The details of an article of the inventory. */
  details(id: string): ArticleDetails;
  /** What pages of other things show of an article of the inventory. */
  excerpts(id: string): ArticleExcerpts;
  /**
   * The bytes that an article was made from; null when its raw file has gone, or has others now: what stands
   * beside an article must be what it came from.
   */
  rawBytes(details: ArticleDetails): Buffer | null;
}

/**
 * @throws Error with one sentence when the archive has not been prepared.
 */
export function preparedFiles(contentDir: string, cacheDir: string): PreparedFiles {
  const { inventory, folders } = preparedPaths(cacheDir);
  if (!existsSync(/* turbopackIgnore: true */ inventory)) {
    throw new Error(
      `${inventory} is missing: run \`${call("build")}\`, which prepares the archive first.`,
    );
  }
  return {
    inventory: readInventory(inventory),
    details: reader<ArticleDetails>(folders.details),
    excerpts: reader<ArticleExcerpts>(folders.excerpts),
    rawBytes({ article }) {
      const bytes = readRawFile(contentDir, article.raw.file);
      return bytes && sha256(bytes) === article.raw.sha256 ? bytes : null;
    },
  };
}

/** Files of this many articles are kept in memory: enough for a page, and flat for any archive. */
const most = 200;

/** Reads the file of an article in a folder; those read last are kept. */
function reader<T>(folder: string): (id: string) => T {
  const recent = new Map<string, T>();
  return (id) => {
    const known = recent.get(id);
    if (known !== undefined) return known;
    const read = JSON.parse(
      readFileSync(
        /* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ folder, `${id}.json`),
        "utf8",
      ),
    ) as T;
    recent.set(id, read);
    const oldest = recent.keys().next().value;
    if (recent.size > most && oldest !== undefined) recent.delete(oldest);
    return read;
  };
}

/**
 * Article id → a hash that changes whenever the article's files, a record or the code in `lib/` does: what was
 * worked out from the article under the same fingerprint need not be worked out again. Empty when the archive has
 * not been prepared.
 */
export function readFingerprints(cacheDir: string): ReadonlyMap<string, string> {
  try {
    return new Map(readLines<[string, string]>(preparedPaths(cacheDir).fingerprints));
  } catch {
    return new Map();
  }
}
