import { readFileSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../../../lib/base/hash-files.ts";
import type { Output } from "../output/output.ts";

/** Copies what lies in `public/` as it is: pictures, and the assets that were built there. */
export async function copyPublicFiles(root: string, output: Output): Promise<void> {
  const folder = path.join(root, "public");
  for (const file of filesBelow(folder)) {
    const name = path.relative(folder, file).split(path.sep).join("/");
    await output.put(name, readFileSync(file));
  }
}
