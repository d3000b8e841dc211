import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

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
    // As sha256sum writes it, so that blanks at the start of a name are its own; or with other blanks between.
    const match = /^([0-9a-f]{64})(?: [ *]|\s+\*?)(.+)$/is.exec(line);
    if (match?.[1] && match[2]) entries.set(decode(match[2]), match[1].toLowerCase());
  }
  return entries;
}

/** Writes a manifest, sorted by name, so that `sha256sum -c` can check it. */
export function formatManifest(entries: ReadonlyMap<string, string>): string {
  return [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, hash]) => `${hash}  ${encode(name)}\n`)
    .join("");
}

const encode = (name: string): string =>
  name.replace(
    /[%\r\n]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

const decode = (name: string): string =>
  name.replace(/%(25|0[DdAa])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/**
 * Where the manifest lies: beside the raw files when they are the archive's own; a folder of somebody else's is
 * never written to.
 */
export function manifestFile(rawDir: string, contentDir: string): string {
  const own = path.dirname(rawDir) === contentDir;
  return path.join(own ? rawDir : path.join(contentDir, "articles"), manifestName);
}
