import { readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Reads a raw file as the site shows and publishes it.
 * @param file path inside `content/raw/`, as an article states it.
 * @returns its bytes; null when it is gone, is no regular file, or lies outside the folder, be it by `..` or by a
 *   symbolic link: what somebody points at must not be published.
 */
export function readRawFile(contentDir: string, file: string): Buffer | null {
  try {
    const folder = realpathSync(path.join(contentDir, "raw"));
    const full = realpathSync(path.join(folder, file));
    if (!full.startsWith(folder + path.sep) || !statSync(full).isFile()) return null;
    return readFileSync(full);
  } catch {
    return null;
  }
}
