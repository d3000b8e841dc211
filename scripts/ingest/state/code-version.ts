import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The rooms of `lib/` whose code decides what an article looks like. */
const rooms = ["arabic", "dates", "countries", "authorities", "article", "ingest"];

/** A hash of the code that converts: what other code than this found out must not be kept. */
export function converterVersion(): string {
  const lib = path.resolve(import.meta.dirname, "../../../lib");
  const hash = createHash("sha256");
  for (const room of rooms) {
    const folder = path.join(lib, room);
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      if (!/\.(?:ts|json)$/.test(file)) continue;
      hash.update(`${room}/${file}\u0000`).update(readFileSync(path.join(folder, file)));
    }
  }
  return hash.digest("hex");
}
