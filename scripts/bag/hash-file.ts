import { createHash } from "node:crypto";
import { closeSync, constants, lstatSync, openSync, readSync, writeSync } from "node:fs";

/** One for the whole process: files are read one after the other, and none is held whole. */
const portion = Buffer.allocUnsafe(1 << 20);

/** A file as it was read. */
export interface ReadFile {
  /** In lower-case hexadecimal, in the order of the algorithms. */
  readonly checksums: readonly string[];
  readonly bytes: number;
}

/**
 * Reads a file once, part by part, and works out its checksums.
 * @param algorithms as Node names them, such as `sha512`
 * @param to where its bytes are written at the same time; nothing may lie there
 * @throws the error of the disk
 */
export function hashFile(file: string, algorithms: readonly string[], to?: string): ReadFile {
  const hashes = algorithms.map((algorithm) => createHash(algorithm));
  // A link that came to lie there since somebody looked is not followed; where there is no such flag, it counts as none.
  const source = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  let bytes = 0;
  try {
    const target = to === undefined ? null : openSync(to, "wx");
    try {
      for (;;) {
        const read = readSync(source, portion, 0, portion.length, null);
        if (read === 0) break;
        const part = portion.subarray(0, read);
        for (const hash of hashes) hash.update(part);
        if (target !== null)
          for (let at = 0; at < read;) at += writeSync(target, part, at, read - at);
        bytes += read;
      }
    } finally {
      if (target !== null) closeSync(target);
    }
  } finally {
    closeSync(source);
  }
  return { checksums: hashes.map((hash) => hash.digest("hex")), bytes };
}

/** What lies at a path, without following a link. */
export function kindOf(file: string): "nothing" | "file" | "folder" | "link" | "other" {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined) return "nothing";
  if (found.isSymbolicLink()) return "link";
  return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
}
