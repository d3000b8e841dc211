import { sha256 } from "../../../lib/base/hash-files.ts";
import type { Version } from "../../../lib/desk/api.ts";

/** The version of a file that people write; `""` where there is none. */
export function versionOf(text: string | null): Version {
  return text === null ? "" : sha256(text);
}
