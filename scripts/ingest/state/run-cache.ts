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
import { fileStamp } from "../../../lib/base/files.ts";
import type { ReadMetadata } from "../../../lib/archive/read/read-metadata.ts";
import type { Problem } from "../../../lib/ingest/problem.ts";
import type { Outcome } from "../run/outcome.ts";
import type { RawFile } from "../files/list-raw-files.ts";

/** What is remembered of one raw file; its files by their stamps. */
export interface CachedFile {
  readonly id: string;
  readonly raw: string;
  readonly sha256: string | null;
  readonly status: "converted" | "kept-back" | "edited-by-hand";
  readonly outputs: readonly [article: string, evidence: string];
  readonly editorial: string;
  readonly metadata: string;
  readonly problems: readonly Problem[];
  readonly work: Outcome["work"];
}

const stateName = "state.jsonl";

/** Files written at a time: of a hundred thousand no text of all of them is made. */
const CHUNK = 1000;

/**
 * Reads what the last run of these folders found; only ever a short cut, and free to be lost.
 * @param key hash of the code and of all that every article depends on: with another key nothing is remembered.
 */
export function readCache<File extends CachedFile>(folder: string, key: string): Map<string, File> {
  try {
    const file = path.join(folder, stateName);
    if (!existsSync(file)) return new Map();
    const [first = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
    if (JSON.parse(first) !== key) return new Map();
    return new Map(lines.map((line) => JSON.parse(line) as [string, File]));
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

/**
 * Whether nothing that an article depends on has changed since the last run: its raw file, its two generated
 * files and what people decided and recorded about it. The code is the cache's key; of the
 * records those that changed are looked for (`concernedBy`).
 */
export function isFresh(
  file: RawFile,
  cached: CachedFile | undefined,
  contentDir: string,
  said: { readonly editorials: ReadonlySet<string>; readonly metadata: ReadMetadata },
): boolean {
  if (cached?.raw !== file.stamp) return false;
  return (
    String(cached.outputs) === String(stampsOf(contentDir, cached.id)) &&
    cached.editorial === editorialStamp(contentDir, cached.id, said.editorials) &&
    cached.metadata === metadataStamp(file.file, said.metadata)
  );
}

/** The two generated files of an article. */
export function outputFiles(
  contentDir: string,
  id: string,
): readonly [article: string, evidence: string] {
  const folder = path.join(contentDir, "articles", id);
  return [path.join(folder, "ar.md"), path.join(folder, "evidence.json")];
}

/** Their stamps. */
export function stampsOf(contentDir: string, id: string): CachedFile["outputs"] {
  const [article, evidence] = outputFiles(contentDir, id);
  return [fileStamp(article), fileStamp(evidence)];
}

/** The stamp of an article's decision file; the disk is only asked where the folder lists one. */
export function editorialStamp(
  contentDir: string,
  id: string,
  editorials: ReadonlySet<string>,
): string {
  const name = `${id}.yaml`;
  return editorials.has(name) ? fileStamp(path.join(contentDir, "editorial", name)) : "none";
}

/** The row of a raw file in the table of metadata, with its line; of a row that cannot be used, that. */
export function metadataStamp(
  file: string,
  { rows, faulty, readable }: Pick<ReadMetadata, "rows" | "faulty" | "readable">,
): string {
  if (!readable || faulty.has(file)) return "unusable";
  return JSON.stringify(rows.get(file) ?? null);
}
