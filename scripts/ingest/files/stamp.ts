import { statSync } from "node:fs";

/** Size in bytes, time of last change and of last change of the entry, in milliseconds. */
export type FileStamp = readonly [size: number, mtimeMs: number, ctimeMs: number];

/** The stamp of a file; null when it is not there. */
export function stampOf(file: string): FileStamp | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? [stat.size, stat.mtimeMs, stat.ctimeMs] : null;
}

/** Whether two stamps are those of one unchanged file. */
export function sameStamp(a: FileStamp | null, b: FileStamp | null): boolean {
  if (a === null || b === null) return a === b;
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}
