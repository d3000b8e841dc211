import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { Problem } from "../../../lib/ingest/problem.ts";
import type { FileStamp } from "../files/stamp.ts";

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

const stateName = "state.jsonl";

/** Files written at a time: of a hundred thousand no text of all of them is made. */
const CHUNK = 1000;

/**
 * Reads what the last run of these folders found; only ever a short cut, and free to be lost.
 * @param key hash of the code and of all that every article depends on: with another key nothing is remembered.
 */
export function readCache(folder: string, key: string): Map<string, CachedFile> {
  try {
    const file = path.join(folder, stateName);
    if (!existsSync(file)) return new Map();
    const [first = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
    if (JSON.parse(first) !== key) return new Map();
    return new Map(lines.map((line) => JSON.parse(line) as [string, CachedFile]));
  } catch {
    return new Map();
  }
}

/** Writes what `readCache` reads: the key on the first line, then a file a line. */
export function writeCache(
  folder: string,
  key: string,
  files: ReadonlyMap<string, CachedFile>,
): void {
  mkdirSync(folder, { recursive: true });
  const unfinished = path.join(folder, `${stateName}.${process.pid}`);
  const output = openSync(unfinished, "w");
  try {
    let lines = [JSON.stringify(key)];
    for (const entry of files) {
      lines.push(JSON.stringify(entry));
      if (lines.length < CHUNK) continue;
      writeFileSync(output, `${lines.join("\n")}\n`);
      lines = [];
    }
    writeFileSync(output, `${lines.join("\n")}\n`);
  } finally {
    closeSync(output);
  }
  renameSync(unfinished, path.join(folder, stateName));
}
