import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { decodePath, formatManifestLine, parseManifestLine } from "../../../lib/bag/manifest.ts";

/** BagIt's name (RFC 8493) for the list of SHA-256 of received files. */
export const manifestName = "manifest-sha256.txt";

/**
 * Reads a manifest: a line a file, its SHA-256, blanks, its name with CR, LF and % percent-encoded.
 * @returns name → SHA-256; empty when there is no manifest. Lines that are none are passed over.
 */
export function readManifest(file: string): Map<string, string> {
  const entries = new Map<string, string>();
  if (!existsSync(file)) return entries;
  for (const line of readFileSync(file, "utf8").split(/\r?\n/)) {
    const read = parseManifestLine(line);
    if (read?.checksum.length === 64) entries.set(decodePath(read.written), read.checksum);
  }
  return entries;
}

/** Writes a manifest, sorted by name, so that `sha256sum -c` can check it. */
export function formatManifest(entries: ReadonlyMap<string, string>): string {
  return [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, hash]) => formatManifestLine(hash, name))
    .join("");
}

/**
 * Where the manifest lies: beside the raw files when they are the archive's own; a folder of somebody else's is
 * never written to.
 */
export function manifestFile(rawDir: string, contentDir: string): string {
  const own = path.dirname(rawDir) === contentDir;
  return path.join(own ? rawDir : path.join(contentDir, "articles"), manifestName);
}
