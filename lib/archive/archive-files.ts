import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ArticleFacts } from "./article-facts.ts";
import type { Manifest } from "./manifest.ts";
import { readRawFile } from "./raw-file.ts";

/** Facts of this many articles are kept in memory: enough for a page, and flat for any archive. */
const kept = 200;

/** Reads what `prepareArchive` wrote. */
export interface ArchiveFiles {
  readonly manifest: Manifest;
  /** The facts of an article that the manifest lists. */
  facts(id: string): ArticleFacts;
  /**
   * The bytes that an article was made from; null when its raw file has gone, or has others now: what stands
   * beside an article must be what it came from.
   */
  rawBytes(facts: ArticleFacts): Buffer | null;
}

/**
 * @throws Error with one sentence when the archive has not been prepared.
 */
export function archiveFiles(contentDir: string, cacheDir: string): ArchiveFiles {
  const dir = path.join(cacheDir, "archive");
  const manifest = readManifest(path.join(dir, "manifest.json"));
  const recent = new Map<string, ArticleFacts>();
  return {
    manifest,
    facts(id) {
      const known = recent.get(id);
      if (known) return known;
      const file = path.join(dir, "facts", `${id}.json`);
      const facts = JSON.parse(readFileSync(file, "utf8")) as ArticleFacts;
      recent.set(id, facts);
      const oldest = recent.keys().next().value;
      if (recent.size > kept && oldest !== undefined) recent.delete(oldest);
      return facts;
    },
    rawBytes({ article }) {
      const bytes = readRawFile(contentDir, article.raw.file);
      const sha256 = bytes && createHash("sha256").update(bytes).digest("hex");
      return sha256 === article.raw.sha256 ? bytes : null;
    },
  };
}

function readManifest(file: string): Manifest {
  if (!existsSync(file))
    throw new Error(`${file} is missing: run \`npm run build\`, which prepares the archive first.`);
  return JSON.parse(readFileSync(file, "utf8")) as Manifest;
}
