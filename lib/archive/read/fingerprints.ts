import { readFileSync } from "node:fs";
import path from "node:path";

/** Name of the file in the prepared archive that holds every article's fingerprint. */
export const fingerprintsFile = "fingerprints.json";

/**
 * Article id → a hash that changes whenever the article's files, a record or the code in `lib/` does: what was
 * worked out from the article under the same fingerprint need not be worked out again. Empty when the archive has
 * not been prepared.
 */
export function readFingerprints(cacheDir: string): ReadonlyMap<string, string> {
  try {
    const text = readFileSync(path.join(cacheDir, "archive", fingerprintsFile), "utf8");
    return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
  } catch {
    return new Map();
  }
}
