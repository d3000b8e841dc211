import { getHashes } from "node:crypto";
import path from "node:path";
import { faultOfPath, meantPaths, parseManifestLine } from "../../lib/bag/manifest.ts";
import { hashFile, kindOf } from "./hash-file.ts";
import { readLines } from "./read-lines.ts";

/** A line of a manifest whose file is there. */
export interface Listed {
  /** What the file is called. */
  readonly name: string;
  /** Where it lies: under a name in another spelling, when the disk changed it. */
  readonly file: string;
  readonly checksum: string;
}

/** Takes a fault: what it concerns, so that one sentence is said of each, and the sentence. */
export type Tell = (about: string, sentence: string) => void;

/** Which algorithm a manifest's name means, as Node calls it; null for one that is not known here. */
export function algorithmOf(manifest: string): string | null {
  const name = /manifest-(.+)\.txt$/.exec(manifest)?.[1]?.toLowerCase() ?? "";
  const known = getHashes();
  return [name, name.replaceAll("-", "")].find((each) => known.includes(each)) ?? null;
}

/** What a manifest lists, line by line; what is wrong with a line, or with its file's place, is told. */
export async function* listedIn(
  bag: string,
  manifest: string,
  encoding: string,
  tell: Tell,
): AsyncGenerator<Listed> {
  const isPayload = !manifest.startsWith("tag");
  let number = 0;
  for await (const line of readLines(path.join(bag, manifest), encoding)) {
    number += 1;
    if (line.trim() === "") continue;
    const place = `${manifest}, line ${number}`;
    const read = parseManifestLine(line);
    if (read === null) {
      tell(place, `${place}, is no checksum and path.`);
      continue;
    }
    const paths = meantPaths(read.written);
    const [name = ""] = paths;
    const fault = paths.map(faultOfPath).find((each) => each !== null);
    if (fault !== undefined)
      tell(place, `${place}: the path ${name} ${fault}, and is not followed.`);
    else if (isPayload && !name.startsWith("data/"))
      tell(place, `${place}: ${name} does not lie below data/, where the payload is.`);
    else {
      const there = paths.find((each) => isPlainFile(bag, each));
      if (there === undefined) tell(name, `${name} is missing, and ${manifest} lists it.`);
      else {
        // An unencoded spelling is another name; another normal form is the same name, as the manifest has it.
        const meant = paths.slice(0, 2).find((each) => each.normalize() === there.normalize());
        yield { name: meant ?? there, file: there, checksum: read.checksum };
      }
    }
  }
}

/** Folders that were seen to be such, none of them behind a link; the last one, since files come folder by folder. */
let seen = "";

function isPlainFile(bag: string, name: string): boolean {
  if (kindOf(path.join(bag, name)) !== "file") return false;
  const folders = name.split("/").slice(0, -1);
  const folder = path.join(bag, ...folders);
  if (folder === seen) return true;
  const isPlain = folders.every(
    (_, at) => kindOf(path.join(bag, ...folders.slice(0, at + 1))) === "folder",
  );
  if (isPlain) seen = folder;
  return isPlain;
}

/** Whether a file of a bag has the checksum that a manifest gives it; what stands in the way is told. */
export function isUnchanged(
  bag: string,
  { name, file, checksum }: Listed,
  algorithm: string,
  tell: Tell,
): boolean {
  try {
    if (hashFile(path.join(bag, file), [algorithm]).checksums[0] === checksum) return true;
    tell(name, `${name} has changed: its ${algorithm} is not the one in the manifest.`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    tell(name, `${name} cannot be read (${code ?? message}), so that nothing is known of it.`);
  }
  return false;
}
