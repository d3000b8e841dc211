import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { call } from "../../lib/base/call.ts";
import { filesBelow } from "../../lib/base/hash-files.ts";
import type { CommandInfo } from "../set-up/arguments.ts";

export const newCommand = {
  name: "new",
  does: `Makes a folder for an archive: two texts to begin with, archive.yaml to say what the archive is, a README, and a
workflow that publishes it on GitHub Pages. Nothing is written into a folder that has files already.`,
  takes: { name: "FOLDER", does: "the new folder, such as my-archive", required: true },
  example: call("new", "my-archive"),
} as const satisfies CommandInfo;

const starterDir = path.join(import.meta.dirname, "starter");
const rawDir = path.resolve(import.meta.dirname, "../../content/raw");

/** npm leaves out files of these names, or reads them itself: in the starter they have others. */
const names: Readonly<Record<string, string>> = { gitignore: ".gitignore", github: ".github" };

/**
 * Makes the folder of a new archive.
 * @param version of the package, by which the workflow calls it
 * @returns what a person can do next
 * @throws {Error} with one sentence where the folder has files already
 */
export function newArchive(folder: string, version: string): string {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} has files already: name a folder that is new or empty.`);
  for (const file of filesBelow(starterDir)) {
    const parts = path.relative(starterDir, file).split(path.sep);
    const target = path.join(folder, ...parts.map((part) => names[part] ?? part));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(file, "utf8").replaceAll("{version}", version));
  }
  const raw = path.join(folder, "content", "raw");
  mkdirSync(raw, { recursive: true });
  for (const name of readdirSync(rawDir).filter((file) => file.endsWith(".txt")))
    if (!name.startsWith("manifest")) copyFileSync(path.join(rawDir, name), path.join(raw, name));
  return `${folder} is ready. Go there (cd "${folder}"), then: ${call("start")}\n`;
}
