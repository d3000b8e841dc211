import path from "node:path";
import type { RawFile } from "../files/list-raw-files.ts";
import type { CachedFile } from "./run-cache.ts";
import { sameStamp, stampOf } from "../files/stamp.ts";

/**
 * Whether nothing that an article depends on has changed since the last run: its raw file, its two generated
 * files and what people decided about it. The code and the authority records are the cache's key.
 */
export function isFresh(
  file: RawFile,
  cached: CachedFile | undefined,
  contentDir: string,
  editorials: ReadonlySet<string>,
): boolean {
  if (cached === undefined) return false;
  if (!sameStamp(cached.raw, [file.size, file.mtimeMs, file.ctimeMs])) return false;
  const folder = path.join(contentDir, "articles", cached.id);
  return (
    sameStamp(cached.outputs[0], stampOf(path.join(folder, "ar.md"))) &&
    sameStamp(cached.outputs[1], stampOf(path.join(folder, "evidence.json"))) &&
    sameStamp(cached.editorial, editorialStamp(contentDir, cached.id, editorials))
  );
}

/** The stamp of an article's decision file; the disk is only asked where the folder lists one. */
export function editorialStamp(contentDir: string, id: string, editorials: ReadonlySet<string>) {
  const name = `${id}.yaml`;
  return editorials.has(name) ? stampOf(path.join(contentDir, "editorial", name)) : null;
}
