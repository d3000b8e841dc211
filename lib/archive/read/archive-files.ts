import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../base/sha256.ts";
import type { ArticleExcerpts, ArticleFacts } from "../prepare/article-facts.ts";
import type { Manifest } from "../prepare/manifest.ts";
import { readRawFile } from "./raw-file.ts";

/** Files of this many articles are kept in memory: enough for a page, and flat for any archive. */
const kept = 200;

/** Reads what `prepareArchive` wrote. */
export interface ArchiveFiles {
  readonly manifest: Manifest;
  /** The facts of an article that the manifest lists. */
  facts(id: string): ArticleFacts;
  /** What pages of other things show of an article that the manifest lists. */
  excerpts(id: string): ArticleExcerpts;
  /**
   * The bytes that an article was made from; null when its raw file has gone, or has others now: what stands
   * beside an article must be what it came from.
   */
  rawBytes(facts: ArticleFacts): Buffer | null;
}

/** What is known of all articles together; written last, so that what it names is there. */
export const manifestFile = (cacheDir: string): string =>
  path.join(cacheDir, "archive", "manifest.json");

/**
 * @param dir - the folder `archive` of the cache.
 * @throws Error with one sentence when the archive has not been prepared.
 */
export function archiveFiles(contentDir: string, dir: string): ArchiveFiles {
  const manifest = readManifest(path.join(dir, "manifest.json"));
  return {
    manifest,
    facts: reader<ArticleFacts>(path.join(dir, "facts")),
    excerpts: reader<ArticleExcerpts>(path.join(dir, "excerpts")),
    rawBytes({ article }) {
      const bytes = readRawFile(contentDir, article.raw.file);
      return bytes && sha256(bytes) === article.raw.sha256 ? bytes : null;
    },
  };
}

/** Reads the file of an article in a folder; those read last are kept. */
function reader<T>(folder: string): (id: string) => T {
  const recent = new Map<string, T>();
  return (id) => {
    const known = recent.get(id);
    if (known !== undefined) return known;
    const read = JSON.parse(readFileSync(path.join(folder, `${id}.json`), "utf8")) as T;
    recent.set(id, read);
    const oldest = recent.keys().next().value;
    if (recent.size > kept && oldest !== undefined) recent.delete(oldest);
    return read;
  };
}

function readManifest(file: string): Manifest {
  if (!existsSync(file))
    throw new Error(`${file} is missing: run \`npm run build\`, which prepares the archive first.`);
  return JSON.parse(readFileSync(file, "utf8")) as Manifest;
}
