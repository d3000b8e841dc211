import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** A hash of the code in `lib/`: what was worked out by other code than this must not be kept. */
export function codeVersion(): string {
  const lib = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
  const hash = createHash("sha256");
  for (const file of readdirSync(lib, { recursive: true, encoding: "utf8" }).sort())
    if (/\.(?:ts|json)$/.test(file)) hash.update(file).update(readFileSync(path.join(lib, file)));
  return hash.digest("hex");
}
