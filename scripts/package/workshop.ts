import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import path from "node:path";
import { readIfThere } from "../../lib/base/files.ts";
import { filesBelow, hashFiles, sha256 } from "../../lib/base/hash-files.ts";
import { lockFolder } from "../ingest/state/lock.ts";
import { shown } from "../set-up/settings.ts";
import { movedServerFiles, nextServerFiles, serverFiles } from "./server-files.ts";

/** What of the package works in a workshop. `.next` has the routes as they were compiled when the package was made. */
const parts = [
  ...["app", "components", "lib", "public", "scripts", ".next"],
  ...["next.config.ts", "tailwind.config.ts", "tsconfig.json", ".browserslistrc", "package.json"],
] as const;

/** The versions of all packages: npm publishes the lock file under this name alone. */
const lockFile = "npm-shrinkwrap.json";

/** Written when a workshop is complete: which package it was made from. */
const markFile = "sijill-package";

const packageDir = path.resolve(import.meta.dirname, "../..");

/**
 * Gives the folder in which the package works for a content folder (`workshopOf`). Below `node_modules` neither Next nor
 * the paths of tsconfig.json work, and a package may be read-only: what works is copied out of it, and the packages that it
 * needs stay where they are. What is kept from run to run (`.cache`) survives a newer package.
 * @throws {Error} with one sentence where it cannot be written
 */
export async function openWorkshop(contentDir: string): Promise<string> {
  const workshop = workshopOf(contentDir);
  const mark = markOfPackage();
  if (readIfThere(path.join(workshop, markFile)) === mark) return workshop;
  try {
    mkdirSync(workshop, { recursive: true });
    await whenFree(workshop, () => {
      if (readIfThere(path.join(workshop, markFile)) !== mark) furnish(workshop, mark);
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Error(
      `${shown(workshop)} cannot be written (${code}); there Sijill keeps what it works with: give yourself the right to it, or name another folder with XDG_CACHE_HOME.`,
    );
  }
  return workshop;
}

/**
 * `.sijill/<name>` beside the content folder; below the person's own cache, by a hash of its place, where there is no such
 * folder yet or what lies around it may only be read.
 */
function workshopOf(contentDir: string): string {
  const { dir, base } = path.parse(contentDir);
  if (existsSync(contentDir) && isWritable(dir)) return path.join(dir, ".sijill", base);
  const cache = process.env["XDG_CACHE_HOME"] || path.join(homedir(), ".cache");
  return path.join(cache, "sijill", sha256(contentDir).slice(0, 16));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Two packages are the same where their version, their place, their compiled routes and their commands are. */
function markOfPackage(): string {
  const compiled = readIfThere(path.join(packageDir, ".next", "sijill-compiled")) ?? "";
  const scripts = hashFiles(packageDir, ["scripts"]);
  return [process.env["SIJILL_PACKAGED"], packageDir, compiled, scripts, ""].join("\n");
}

/** Waits while another command furnishes the same workshop. */
async function whenFree(workshop: string, work: () => void): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      const release = await lockFolder(path.join(workshop, "furnishing"), "is taken");
      try {
        work();
      } finally {
        await release();
      }
      return;
    } catch (error) {
      const isTaken = error instanceof Error && error.message === "is taken";
      if (!isTaken || attempt === 120) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function furnish(workshop: string, mark: string): void {
  rmSync(path.join(workshop, markFile), { force: true });
  for (const part of [...parts, "node_modules"])
    rmSync(path.join(workshop, part), { recursive: true, force: true });
  for (const part of parts)
    for (const file of filesBelow(path.join(packageDir, part)))
      copy(file, path.join(workshop, path.relative(packageDir, file)));
  const list = readFileSync(path.join(packageDir, serverFiles), "utf8");
  writeFileSync(path.join(workshop, nextServerFiles), movedServerFiles(list, "", workshop));
  // Next looks for it when it starts; what would lie there is for pages that we do not have.
  mkdirSync(path.join(workshop, ".next", "static"));
  copy(path.join(packageDir, lockFile), path.join(workshop, "package-lock.json"));
  symlinkSync(packagesFolder(), path.join(workshop, "node_modules"), "junction");
  writeFileSync(path.join(workshop, markFile), mark);
}

/** A file of a read-only package is the workshop's own all the same. */
function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to);
  chmodSync(to, 0o644);
}

/** Where npm has put the packages: below this one, or beside it. */
function packagesFolder(): string {
  const require = createRequire(path.join(packageDir, "package.json"));
  return path.resolve(path.dirname(require.resolve("next/package.json")), "..");
}
