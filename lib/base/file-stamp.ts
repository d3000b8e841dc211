import { statSync } from "node:fs";

/**
 * What the file system says of a file without reading it: equal stamps mean equal bytes. The time of the last
 * change counts beside that of the last writing, since copying programs set the latter back.
 * @returns `none` for a file that is not there
 */
export function fileStamp(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return "none";
  return `${found.size}-${found.mtimeMs}-${found.ctimeMs}-${found.ino}`;
}
