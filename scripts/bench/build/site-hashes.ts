import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../../lib/base/hash-files.ts";

/** Every file of a built site with the SHA-256 of its bytes, sorted by name; to tell two builds apart. */
export function siteHashes(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
  return new Map(
    files.sort().map((file) => {
      const bytes = readFileSync(path.join(folder, file));
      return [file, sha256(bytes)];
    }),
  );
}

/** The files that one of two sites has otherwise than the other, or alone. */
export function differences(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );
}
