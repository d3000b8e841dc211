import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { readIfThere } from "../../../lib/base/files.ts";
import { writeThrough } from "../../../lib/base/write-through.ts";

/** The work folder that this thread has seen to exist. */
let ready = "";

/** Folder for files that are being written, on the same file system as where they will lie. */
export function workFolder(contentDir: string): string {
  return path.join(contentDir, "articles", ".writing");
}

/** Removes what an interrupted run may have left. Only while holding the lock. */
export function clearWorkFolder(contentDir: string): void {
  rmSync(workFolder(contentDir), { recursive: true, force: true });
  ready = "";
}

/**
 * Writes a file whole or not at all: into the work folder first, then moved into place in one step. (The usual
 * packages put their unfinished file beside the finished one, where a killed process leaves it among articles.)
 */
export function writeAtomically(contentDir: string, file: string, data: string | Uint8Array): void {
  const folder = workFolder(contentDir);
  if (ready !== folder) mkdirSync(folder, { recursive: true });
  ready = folder;
  try {
    writeThrough(folder, file, data);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    // An ingest beside us has begun, and cleared the folder.
    mkdirSync(folder, { recursive: true });
    writeThrough(folder, file, data);
  }
}

/** Writes a file unless it already says so. */
export function writeIfChanged(contentDir: string, file: string, text: string): void {
  if (readIfThere(file) !== text) writeAtomically(contentDir, file, text);
}
