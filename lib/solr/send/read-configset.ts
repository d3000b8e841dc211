import { readFileSync } from "node:fs";
import path from "node:path";
import type { Configset } from "../collections.ts";

const folder = path.join(import.meta.dirname, "configset");

/** Reads the configset of the project's collections. */
export function readConfigset(): Configset {
  return new Map(
    ["solrconfig.xml", "schema.xml"].map((name) => [
      name,
      readFileSync(path.join(folder, name), "utf8"),
    ]),
  );
}
