import { readFileSync, statSync } from "node:fs";

/** The text of a file; null when it is not there. Other errors are thrown. */
export function readIfThere(file: string): string | null {
  return readBytesIfThere(file)?.toString("utf8") ?? null;
}

/** Its bytes, likewise. */
export function readBytesIfThere(file: string): Buffer | null {
  try {
    return readFileSync(/* turbopackIgnore: true */ file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

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

/**
 * What is made of a file, once in a process: a build asks for it on every page. Where pages are shown while they
 * are being worked on (`NODE_ENV` is not `production`, or the server says `SIJILL_RELOADS`), it is made again when the file
 * has changed.
 */
export function oncePerFile<V>(make: (file: string) => V): (file: string) => V {
  const kept = new Map<string, { readonly stamp: string; readonly value: V }>();
  return (file) => {
    const before = kept.get(file);
    const settled =
      process.env.NODE_ENV === "production" && process.env["SIJILL_RELOADS"] === undefined;
    if (before !== undefined && settled) return before.value;
    const stamp = fileStamp(file);
    if (before?.stamp === stamp) return before.value;
    const value = make(file);
    kept.set(file, { stamp, value });
    return value;
  };
}
