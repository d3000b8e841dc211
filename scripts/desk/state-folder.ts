import path from "node:path";
import { sha256 } from "../../lib/base/hash-files.ts";

/** The desk's own folder for a content folder, in the cache. */
export function stateFolder(cacheDir: string, contentDir: string): string {
  return path.join(cacheDir, "desk", sha256(contentDir).slice(0, 16));
}
