import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import lockfile from "proper-lockfile";

interface Owner {
  readonly pid: number;
  readonly host: string;
}

/**
 * Takes the lock on a content folder, so that two runs do not write at once.
 * @returns a function that gives the lock back.
 * @throws Error with one sentence when another run is under way.
 */
export function lockContent(contentDir: string): Promise<() => Promise<void>> {
  return lockFolder(
    path.join(contentDir, "articles"),
    `another ingest is writing to ${contentDir}; wait until it has ended and try again`,
  );
}

/**
 * Takes the lock on a folder. A lock whose process is gone (it was killed) is taken over at once; one of another machine
 * after half a minute without a sign of life.
 * @param taken what to say when somebody else has it.
 * @returns a function that gives the lock back.
 * @throws Error with that sentence.
 */
export async function lockFolder(folder: string, taken: string): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true });
  const lockfilePath = path.join(folder, ".lock");
  const ownerFile = path.join(folder, ".lock-owner.json");
  const options = { lockfilePath, realpath: false, stale: 30_000, update: 5_000 } as const;
  for (let attempt = 0; ; attempt++) {
    try {
      const release = await lockfile.lock(folder, options);
      const owner: Owner = { pid: process.pid, host: hostname() };
      writeFileSync(ownerFile, JSON.stringify(owner));
      return async () => {
        rmSync(ownerFile, { force: true });
        await release();
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error;
      if (attempt < 3 && isOrphan(ownerFile)) takeAway(lockfilePath, ownerFile);
      else {
        throw new Error(taken, { cause: error });
      }
    }
  }
}

function isOrphan(ownerFile: string): boolean {
  try {
    if (!existsSync(ownerFile)) return false;
    const { pid, host } = JSON.parse(readFileSync(ownerFile, "utf8")) as Owner;
    if (host !== hostname()) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Moved away in one step first: of two processes that try, one succeeds. */
function takeAway(lockfilePath: string, ownerFile: string): void {
  const aside = `${lockfilePath}.${process.pid}`;
  try {
    renameSync(lockfilePath, aside);
    rmSync(ownerFile, { force: true });
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // The other one was faster, and holds the lock by now.
  }
}
