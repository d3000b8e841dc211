import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { type Declaration, parseDeclaration, parseElements } from "../../lib/bag/tag-file.ts";
import type { Progress } from "../set-up/steps.ts";
import { algorithmOf, isUnchanged, listedIn, type Tell } from "./check-manifest.ts";
import { kindOf } from "./hash-file.ts";
import { openTextSet, type TextSet } from "./text-set.ts";
import { walk } from "./walk.ts";

/** What was found out about a bag. */
export interface Verified extends Declaration {
  readonly files: number;
  readonly bytes: number;
  /** The payload manifests that could be read to their end. */
  readonly manifests: readonly string[];
  readonly faults: number;
}

/**
 * Checks a bag, of whatever program: that it is complete and valid (RFC 8493, 3). The names are held in memory only when
 * some file is extra.
 * @param say takes each fault, a sentence that names the file: one for each file
 * @throws Error with one sentence when the folder is no bag at all
 */
export async function verifyBag(
  bag: string,
  say: (sentence: string) => void,
  progress: Progress,
): Promise<Verified> {
  const declared = readDeclaration(bag);
  const { version, encoding } = declared;
  const told = new Set<string>();
  const tell: Tell = (about, sentence) => {
    if (!told.has(about)) say(sentence);
    told.add(about);
  };
  const payload = lookAtPayload(bag, tell);
  const names = readdirSync(bag).sort();
  const manifests = names.filter((name) => /^manifest-.+\.txt$/i.test(name));
  const tagManifests = names.filter((name) => /^tagmanifest-.+\.txt$/i.test(name));
  if (manifests.length === 0)
    tell(
      "manifests",
      "There is no manifest-sha512.txt or the like, so that no file can be checked.",
    );
  const total = payload.files.count() * manifests.length;
  let done = 0;
  const read = new Map<string, TextSet>();
  for (const manifest of [...manifests, ...tagManifests]) {
    const found = openTextSet();
    const algorithm = algorithmOf(manifest);
    if (algorithm === null)
      tell(manifest, `${manifest} is of an algorithm that is not known here, and was not checked.`);
    else if (
      await reads(manifest, tell, async () => {
        for await (const entry of listedIn(bag, manifest, encoding, tell)) {
          isUnchanged(bag, entry, algorithm, tell);
          found.add(entry.file);
          progress((done += 1), total, "checksums");
        }
      })
    )
      read.set(manifest, found);
  }
  const whole = manifests.filter((manifest) => read.has(manifest));
  const partial = whole.filter((each) => !read.get(each)?.isSameAs(payload.files));
  // Before version 1.0, a file had to be in one of the manifests, and not in all.
  if (version >= 1) for (const each of partial) await tellExtra(bag, [each], encoding, tell);
  else if (partial.length === whole.length) await tellExtra(bag, partial, encoding, tell);
  // What is missing, changed or extra says more than that the size is another.
  if (told.size === 0)
    await reads("bag-info.txt", tell, () => checkSize(bag, payload, encoding, tell));
  if (told.size > 0 && names.includes("fetch.txt"))
    tell(
      "fetch.txt",
      "fetch.txt names files that lie elsewhere, and nothing is fetched here: let the program that made the bag complete it.",
    );
  const { files, bytes } = payload;
  return { ...declared, files: files.count(), bytes, manifests: whole, faults: told.size };
}

/** @throws Error with one sentence when there is no `bagit.txt`, or one that cannot be relied on */
function readDeclaration(bag: string): Declaration {
  const kind = kindOf(bag);
  if (kind === "nothing") throw new Error(`There is no folder ${bag}: name the bag's.`);
  if (kind === "file") throw new Error(`${bag} is a file: unpack it, and name the bag's folder.`);
  const file = path.join(bag, "bagit.txt");
  if (kindOf(file) !== "file")
    throw new Error(`${bag} is no bag: there is no bagit.txt in it, which says that it is one.`);
  const read = parseDeclaration(readFileSync(file, "utf8"));
  if (!read.ok) throw new Error(`${file} ${read.error}.`);
  try {
    new TextDecoder(read.value.encoding);
  } catch {
    throw new Error(`${file} names the encoding ${read.value.encoding}, which is not known here.`);
  }
  return read.value;
}

/** Finds the files below `data/`; what is no file anywhere in the bag is told. */
function lookAtPayload(
  bag: string,
  tell: Tell,
): { readonly files: TextSet; readonly bytes: number } {
  const files = openTextSet();
  let bytes = 0;
  if (kindOf(path.join(bag, "data")) !== "folder")
    tell("data/", "data/ is missing, the folder of the payload.");
  for (const { name, kind } of walk(bag)) {
    if (kind === "link")
      tell(name, `${name} is a symbolic link, which no bag may hold; it is not followed.`);
    else if (kind === "other") tell(name, `${name} is neither a file nor a folder.`);
    else if (kind === "closed") tell(name, `${name} is a folder that may not be read.`);
    else if (name.startsWith("data/")) {
      files.add(name);
      bytes += statSync(path.join(bag, name), { throwIfNoEntry: false })?.size ?? 0;
    }
  }
  return { files, bytes };
}

/** Tells the files of the payload that none of some manifests lists. */
async function tellExtra(
  bag: string,
  manifests: readonly string[],
  encoding: string,
  tell: Tell,
): Promise<void> {
  const listed = new Set<string>();
  for (const manifest of manifests)
    for await (const { file } of listedIn(bag, manifest, encoding, tell)) listed.add(file);
  for (const { name, kind } of walk(bag))
    if (kind === "file" && name.startsWith("data/") && !listed.has(name))
      tell(name, `${name} is extra: ${manifests.join(" and ")} does not list it.`);
}

/** Compares what is there with what `bag-info.txt` says of the size (`Payload-Oxum`: octets, a point, files). */
function checkSize(
  bag: string,
  { files, bytes }: ReturnType<typeof lookAtPayload>,
  encoding: string,
  tell: Tell,
): void {
  const file = path.join(bag, "bag-info.txt");
  if (kindOf(file) !== "file") return;
  const text = new TextDecoder(encoding, { fatal: true }).decode(readFileSync(file));
  const said = parseElements(text).find(([label]) => label.toLowerCase() === "payload-oxum")?.[1];
  const found = `${bytes}.${files.count()}`;
  if (said !== undefined && said !== found)
    tell(
      "Payload-Oxum",
      `bag-info.txt says that the payload is ${said} (bytes, files), and it is ${found}.`,
    );
}

/** Whether a file could be read to its end; why not is told. */
async function reads(name: string, tell: Tell, read: () => unknown): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    tell(name, `${name} ${error instanceof Error ? error.message : String(error)}.`);
    return false;
  }
}
