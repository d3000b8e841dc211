import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../../lib/base/sha256.ts";

/** In the folder: name and SHA-256 of every file that is kept there. */
const listFile = "list.json";

/** Keeps files that take long to make, each under its name, in a folder of their own. */
export function keepFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const list = [...files].map(([name, bytes]) => [name, sha256(bytes)]);
  // Written last: a run that was interrupted leaves no list, and is repeated.
  writeFileSync(path.join(folder, listFile), JSON.stringify(list));
}

/** Reads what `keepFiles` kept; null unless every file is there with the bytes that it had. */
export function readKeptFiles(folder: string): ReadonlyMap<string, Uint8Array> | null {
  try {
    const list = readFileSync(path.join(folder, listFile), "utf8");
    const files = (JSON.parse(list) as [name: string, hash: string][]).map(
      ([name, hash]) => [name, readFileSync(path.join(folder, name)), hash] as const,
    );
    // A damaged one would be published as it is.
    if (files.some(([, bytes, hash]) => sha256(bytes) !== hash)) return null;
    return new Map(files.map(([name, bytes]) => [name, bytes]));
  } catch {
    return null;
  }
}
