import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { formatManifestLine } from "../../lib/bag/manifest.ts";
import { type Element, formatElements, ownDeclaration } from "../../lib/bag/tag-file.ts";
import type { Progress } from "../set-up/steps.ts";
import { hashFile } from "./hash-file.ts";
import { filesToKeep, survey } from "./survey.ts";
import { writeBeside } from "./write-beside.ts";

/**
 * SHA-512 is what RFC 8493 (2.4) would have; SHA-256 is what the archive itself says of its raw files, on its pages too.
 */
const algorithms = ["sha256", "sha512"] as const;

/** What a bag holds. */
export interface Payload {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes a bag of a content folder: all its files below `data/`, as they are, and what BagIt 1.0 (RFC 8493) asks for.
 * Each file is read once; nothing of it is held in memory, nor are the names.
 * @param about what `bag-info.txt` is to say besides the size
 * @throws Error with a sentence, or one for each file that a bag cannot hold; there is no bag then
 */
export async function writeBag(
  content: string,
  target: string,
  about: readonly Element[],
  progress: Progress,
): Promise<Payload> {
  const before = await survey(content);
  refuse(before.problems);
  return writeBeside(target, async (folder) => {
    const payload = await copyPayload(content, folder, (done) => {
      progress(done, before.files.count(), "files");
    });
    const after = await survey(content);
    if (!after.files.isSameAs(before.files) || after.files.count() !== payload.files)
      throw new Error(
        "Somebody wrote into the content folder while the bag was made: wait until they are done, and try again.",
      );
    const oxum: Element = ["Payload-Oxum", `${payload.bytes}.${payload.files}`];
    writeFileSync(path.join(folder, "bag-info.txt"), formatElements([...about, oxum]));
    // Last of what makes a bag of a folder.
    writeFileSync(path.join(folder, "bagit.txt"), ownDeclaration);
    writeTagManifests(folder);
    return payload;
  });
}

async function copyPayload(
  content: string,
  folder: string,
  tell: (done: number) => void,
): Promise<Payload> {
  mkdirSync(path.join(folder, "data"));
  const manifests = algorithms.map((each) => openSync(manifestOf(folder, each), "wx"));
  const problems: string[] = [];
  let bytes = 0;
  let files = 0;
  let ready = "";
  try {
    for (const { name, file } of filesToKeep(content)) {
      const target = path.join(folder, "data", name);
      if (path.dirname(target) !== ready) mkdirSync(path.dirname(target), { recursive: true });
      ready = path.dirname(target);
      try {
        const read = hashFile(file, algorithms, target);
        for (const [at, manifest] of manifests.entries())
          writeSync(manifest, formatManifestLine(read.checksums[at] ?? "", `data/${name}`));
        bytes += read.bytes;
        files += 1;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code !== "EACCES" && code !== "EPERM") throw error;
        problems.push(`${name} may not be read: give yourself the right to.`);
      }
      tell(files);
      // Lets the lock's sign of life through, and the keys that end a command.
      if (files % 64 === 0) await new Promise(setImmediate);
    }
  } finally {
    manifests.forEach(closeSync);
  }
  refuse(problems);
  return { files, bytes };
}

/** The checksums of everything but the payload. */
function writeTagManifests(folder: string): void {
  const names = ["bagit.txt", "bag-info.txt", ...algorithms.map((each) => `manifest-${each}.txt`)];
  for (const algorithm of algorithms) {
    const lines = names.map((name) => {
      const [checksum = ""] = hashFile(path.join(folder, name), [algorithm]).checksums;
      return formatManifestLine(checksum, name);
    });
    writeFileSync(path.join(folder, `tagmanifest-${algorithm}.txt`), lines.join(""));
  }
}

const manifestOf = (folder: string, algorithm: string): string =>
  path.join(folder, `manifest-${algorithm}.txt`);

function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new Error(
    `${problems.join("\n")}\nNo bag was written: it would not have held the whole archive.`,
  );
}
