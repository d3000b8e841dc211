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
    const folder = realpathSync(
      /* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ contentDir, "raw"),
    );
    const full = realpathSync(
      /* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ folder, file),
    );
    if (!full.startsWith(folder + path.sep) || !statSync(/* turbopackIgnore: true */ full).isFile())
      return null;
    return readFileSync(/* turbopackIgnore: true */ full);
  } catch {
    return null;
  }
}
