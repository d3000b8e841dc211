import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Progress } from "../set-up/steps.ts";
import { algorithmOf, listedIn } from "./check-manifest.ts";
import { hashFile, kindOf } from "./hash-file.ts";
import type { Verified } from "./verify-bag.ts";
import { writeBeside } from "./write-beside.ts";

/**
 * Makes a content folder of a bag that was verified without a fault. Only what a manifest lists is copied, under the name
 * that stands there, and each file is checked once more while it is.
 * @param target is not there yet, or empty
 * @returns how many files it has
 * @throws Error with one sentence when the bag is of something else, or changes while it is copied
 */
export async function restoreBag(
  bag: string,
  target: string,
  { manifests, encoding, files }: Verified,
  progress: Progress,
): Promise<number> {
  const isArchive = ["raw", "articles", "archive.yaml"].some(
    (name) => kindOf(path.join(bag, "data", name)) !== "nothing",
  );
  if (!isArchive)
    throw new Error(
      `${bag} holds no archive: there is neither data/raw/ nor data/articles/ in it.`,
    );
  // The last one by name is the strongest of the usual ones.
  const manifest = manifests.at(-1) ?? "";
  const algorithm = algorithmOf(manifest) ?? "";
  return writeBeside(target, async (folder) => {
    let done = 0;
    for await (const { name, file, checksum } of listedIn(bag, manifest, encoding, fail)) {
      const copy = path.join(folder, name.slice("data/".length));
      mkdirSync(path.dirname(copy), { recursive: true });
      const { checksums } = hashFile(path.join(bag, file), [algorithm], copy);
      if (checksums[0] !== checksum) fail(name, `${name} has changed since it was verified.`);
      progress((done += 1), files, "files");
      if (done % 64 === 0) await new Promise(setImmediate);
    }
    return done;
  });
}

function fail(_about: string, sentence: string): never {
  throw new Error(sentence);
}
