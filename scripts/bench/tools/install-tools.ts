import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { measureCommand } from "./measure-command.ts";

/**
 * Installs what the benchmarks measure with and compare to, unless it is there: what `scripts/bench/package.json`
 * says, beside a copy of the other generators' projects, in the cache folder. It is no part of the product, and no
 * tool of ours takes its packages for our sources.
 * @returns the folder of the copy
 * @throws {Error} with one sentence when npm cannot
 */
export async function installTools(root: string): Promise<string> {
  const source = path.join(root, "scripts/bench");
  const folder = path.join(root, ".cache/bench/tools");
  const lock = "package-lock.json";
  const installed = path.join(folder, "node_modules/.package-lock.json");
  const same =
    existsSync(installed) &&
    readFileSync(path.join(folder, lock)).equals(readFileSync(path.join(source, lock)));
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", ...(same ? [] : [lock]), "rivals"]) {
    cpSync(path.join(source, name), path.join(folder, name), { recursive: true });
  }
  if (same) return folder;
  process.stdout.write("Installing what the benchmark compares with.\n");
  const { code, output } = await measureCommand(
    "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: folder },
  );
  if (code !== 0) throw new Error(`${output}\nThe tools of the benchmarks could not be installed.`);
  return folder;
}
