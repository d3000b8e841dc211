import { readIfThere } from "../../../lib/base/files.ts";
import { sha256 } from "../../../lib/base/hash-files.ts";
import type { Version } from "../../../lib/desk/api.ts";

/** The version of a file that people write; `""` where there is none. */
export function versionOf(text: string | null): Version {
  return text === null ? "" : sha256(text);
}

/** A file as it lies there now, with its version; a text of null is no file. */
export function readVersioned(file: string): {
  readonly text: string | null;
  readonly version: Version;
} {
  const text = readIfThere(file);
  return { text, version: versionOf(text) };
}
