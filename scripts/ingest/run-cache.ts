import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../lib/ingest/problem.ts";
import type { FileStamp } from "./stamp.ts";

/** What is remembered of one raw file. */
export interface CachedFile {
  readonly id: string;
  readonly raw: FileStamp;
  readonly sha256: string | null;
  readonly status: "converted" | "kept-back" | "edited-by-hand";
  readonly outputs: readonly [FileStamp | null, FileStamp | null];
  readonly editorial: FileStamp | null;
  readonly problems: readonly Problem[];
}

const stateName = "state.json";

/**
 * Reads what the last run of these folders found; only ever a short cut, and free to be lost.
 * @param key hash of the code and of all that every article depends on: with another key nothing is remembered.
 */
export function readCache(folder: string, key: string): Map<string, CachedFile> {
  try {
    const file = path.join(folder, stateName);
    if (!existsSync(file)) return new Map();
    const state = JSON.parse(readFileSync(file, "utf8")) as {
      key: string;
      files: [string, CachedFile][];
    };
    return new Map(state.key === key ? state.files : []);
  } catch {
    return new Map();
  }
}

export function writeCache(
  folder: string,
  key: string,
  files: ReadonlyMap<string, CachedFile>,
): void {
  mkdirSync(folder, { recursive: true });
  const unfinished = path.join(folder, `${stateName}.${process.pid}`);
  writeFileSync(unfinished, JSON.stringify({ key, files: [...files] }));
  renameSync(unfinished, path.join(folder, stateName));
}
