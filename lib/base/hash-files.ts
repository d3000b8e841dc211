import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** SHA-256 of bytes, or of a text's UTF-8 bytes; in lower-case hexadecimal where nothing else is asked for. */
export function sha256(
  data: string | Uint8Array,
  encoding: "hex" | "base64" | "base64url" = "hex",
): string {
  return createHash("sha256").update(data).digest(encoding);
}

/** 132 bits of SHA-256 as text: enough to tell versions apart. */
export function shortHash(text: string): string {
  return sha256(text, "base64url").slice(0, 22);
}

/**
 * One SHA-256 (hexadecimal) over files and the files below folders: their names and bytes, in the order of
 * their names. What does not exist counts as nothing.
 * @param names relative to `root`
 */
export function hashFiles(root: string, names: readonly string[]): string {
  const hash = createHash("sha256");
  for (const name of names) {
    for (const file of filesBelow(path.join(root, name))) {
      hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/**
 * A hash of the code in some rooms of `lib/`, or in all: what other code than this worked out must not be kept.
 */
export function codeVersion(rooms: readonly string[] = ["."]): string {
  return hashFiles(path.resolve(import.meta.dirname, ".."), rooms);
}

/** All files below a folder, sorted, absolute; a file alone gives itself; nothing gives none. */
export function filesBelow(folder: string): readonly string[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [folder];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
