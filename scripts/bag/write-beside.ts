import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";
import { kindOf } from "./hash-file.ts";
import { lockFolder } from "../ingest/state/lock.ts";

/**
 * Makes a folder whole or not at all: in a folder beside it first, then moved into place in one step. What a run that was
 * killed has left there is cleared away by the next one; a folder of somebody else's is not.
 * @param target the folder to make; it may be there when it is empty
 * @param fill puts into the folder that it is given what shall be in it
 * @throws Error with one sentence when something is there, or when another run is making it
 */
export async function writeBeside<T>(
  target: string,
  fill: (folder: string) => Promise<T>,
): Promise<T> {
  refuseToMix(target);
  const beside = `${target}.unfinished`;
  const left = namesIn(beside);
  const isOurs = left.every((name) => name === "whole" || name.startsWith(".lock"));
  if (!isOurs)
    throw new Error(`${beside} is there already, and is needed for a while: move it elsewhere.`);
  mkdirSync(path.dirname(target), { recursive: true });
  // By itself, since of a disk that may only be read the way to make several at once says that nothing is there.
  if (kindOf(beside) === "nothing") mkdirSync(beside);
  const release = await lockFolder(
    beside,
    `Another run is making ${target}; wait until it has ended.`,
  );
  const whole = path.join(beside, "whole");
  try {
    rmSync(whole, { recursive: true, force: true });
    mkdirSync(whole);
    const made = await fill(whole);
    refuseToMix(target);
    if (existsSync(target)) rmdirSync(target);
    renameSync(whole, target);
    return made;
  } finally {
    rmSync(whole, { recursive: true, force: true });
    await release();
    if (namesIn(beside).length === 0) rmdirSync(beside);
  }
}

/** @throws Error where the folder is there and not empty */
function refuseToMix(target: string): void {
  if (namesIn(target).length > 0)
    throw new Error(`${target} is there already and not empty: name another folder, or move it.`);
}

/** What lies in a folder; of a file in its place, its name. */
function namesIn(folder: string): readonly string[] {
  const kind = kindOf(folder);
  if (kind === "nothing") return [];
  return kind === "folder" ? readdirSync(folder) : [path.basename(folder)];
}
