import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { threadId } from "node:worker_threads";

let written = 0;

/**
 * Writes a file whole or not at all: into a work folder first, then moved into place in one step.
 * @param folder exists, on the same file system as where the file will lie.
 * @param durable waits until the disk has it, so that not even a loss of power leaves half of it.
 */
export function writeThrough(
  folder: string,
  file: string,
  data: string | Uint8Array,
  durable = false,
): void {
  const unfinished = path.join(folder, `${process.pid}-${threadId}-${written++}`);
  try {
    writeFileSync(unfinished, data, { flush: durable });
  } catch (error) {
    // On a full disk the part that had room is in nobody's way.
    rmSync(unfinished, { force: true });
    throw error;
  }
  try {
    renameSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    renameSync(unfinished, file);
  }
  if (durable) syncFolder(path.dirname(file));
}

/** Takes a file away, and waits until the disk knows. */
export function removeThrough(file: string): void {
  rmSync(file, { force: true });
  syncFolder(path.dirname(file));
}

/** Has the disk write which files a folder holds; where a system cannot, it does so in its own time. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EISDIR" && code !== "EPERM" && code !== "EINVAL" && code !== "ENOENT")
      throw error;
  }
}
