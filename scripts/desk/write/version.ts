import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../../lib/base/hash-files.ts";
import type { Version } from "../../../lib/desk/api.ts";
import { refusalWith } from "../../../lib/strings/desk/desk-refusals.ts";
import { Refusal } from "../http/refusal.ts";

/** The version of a file that people write; `""` where there is none. */
export function versionOf(text: string | null): Version {
  return text === null ? "" : sha256(text);
}

/**
 * A file as it lies there now, with its version; a text of null is no file.
 * @throws Refusal for a file in another encoding, which would not be written back as it was.
 */
export function readVersioned(file: string): {
  readonly text: string | null;
  readonly version: Version;
} {
  const bytes = bytesOf(file);
  if (bytes !== null && !isUtf8(bytes)) {
    const name = path.join(path.basename(path.dirname(file)), path.basename(file));
    throw new Refusal(400, refusalWith("notUtf8", { file: name }));
  }
  const text = bytes?.toString("utf8") ?? null;
  return { text, version: versionOf(text) };
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
