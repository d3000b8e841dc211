import path from "node:path";
import type { Archive } from "../../../lib/archive/ask/archive.ts";
import { fileStamp } from "../../../lib/base/files.ts";
import { readRawFile } from "../../../lib/archive/read/raw-file.ts";
import { manifestName } from "../../ingest/state/manifest.ts";
import type { Output } from "../output/output.ts";
import { readFileSync } from "node:fs";
import { filesBelow } from "../../../lib/base/hash-files.ts";

/** Name of a raw file → its stamp when it was copied. */
export type RawStamps = Readonly<Record<string, string>>;

/** The checksums of all raw files, written by the ingest. */
const checksums = manifestName;

/**
 * Copies into `raw/` what articles were made of, and the list of checksums. Whatever else lies in the folder, nobody
 * has asked to publish. A file whose stamp is that of the last copy is not read.
 * @returns the stamps for the next build
 */
export async function copyRawFiles(
  archive: Archive,
  contentDir: string,
  output: Output,
  last: RawStamps,
): Promise<RawStamps> {
  const stamps: Record<string, string> = {};
  for (const name of [...archive.rawFiles().map(({ file }) => file), checksums]) {
    const stamp = fileStamp(path.join(contentDir, "raw", name));
    if (stamp === last[name] && output.keep(`raw/${name}`)) {
      stamps[name] = stamp;
      continue;
    }
    const bytes = readRawFile(contentDir, name);
    if (bytes !== null) {
      await output.put(`raw/${name}`, bytes);
      stamps[name] = stamp;
    } else if (name !== checksums)
      process.stdout.write(`raw/${name} is not there: its article is shown without it.\n`);
  }
  return stamps;
}

/** Copies what lies in `public/` as it is: pictures, and the assets that were built there. */
export async function copyPublicFiles(root: string, output: Output): Promise<void> {
  const folder = path.join(root, "public");
  for (const file of filesBelow(folder)) {
    const name = path.relative(folder, file).split(path.sep).join("/");
    await output.put(name, readFileSync(file));
  }
}
