import { statSync } from "node:fs";

/**
 * What the file system says of a file without reading it: equal stamps mean equal bytes. The time of the last
 * change counts beside that of the last writing, since copying programs set the latter back.
 * @returns `none` for a file that is not there
 */
export function fileStamp(file: string): string {
  const found = statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false });
  return found === undefined ? "none" : stampOf(found);
}

/** The stamp of a file of which the file system has been asked already. */
export function stampOf(found: {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}): string {
  return `${found.size}-${found.mtimeMs}-${found.ctimeMs}-${found.ino}`;
}
