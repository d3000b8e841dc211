import path from "node:path";
import { parseWithdrawn, withdrawnName } from "../../../lib/article/withdrawn-file.ts";
import { readIfThere } from "../../../lib/base/files.ts";
import { rawHashOf } from "../files/raw-history.ts";

/** The texts of articles of which no file is there any more, by their SHA-256. */
export function goneTexts(
  register: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
  content: string,
): Map<string, { readonly id: string; readonly file: string }> {
  const there = new Set([...register].filter(([file]) => present.has(file)).map(([, id]) => id));
  const gone = new Map<string, { id: string; file: string }>();
  for (const [file, id] of register) {
    if (there.has(id)) continue;
    const hash = rawHashIn(content, id);
    if (hash !== null && !gone.has(hash)) gone.set(hash, { id, file });
  }
  return gone;
}

/** SHA-256 of what an article was made of, also of one that was withdrawn; null when nothing says so. */
export function rawHashIn(content: string, id: string): string | null {
  const folder = path.join(content, "articles", id);
  const article = readIfThere(path.join(folder, "ar.md"));
  if (article !== null) return rawHashOf(article);
  const notice = readIfThere(path.join(folder, withdrawnName));
  const read = notice === null ? null : parseWithdrawn(notice);
  return read?.ok ? read.value.raw.sha256 : null;
}
