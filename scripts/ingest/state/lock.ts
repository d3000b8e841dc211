import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import lockfile from "proper-lockfile";
import type { Shard } from "../../set-up/shard.ts";
import { shardFolder, shardFolders } from "./shard-state.ts";

/** How many locks this process has wanted. */
let locks = 0;

/**
 * Takes the lock on a content folder, so that two runs do not write at once; shards that were begun must have ended.
 * @returns a function that gives the lock back.
 * @throws Error with one sentence when another run is under way.
 */
export async function lockContent(contentDir: string): Promise<() => Promise<void>> {
  // Only to see that nobody has them: what shards left is removed in the end.
  for (const folder of shardFolders(contentDir)) await (await lockShardIn(folder))();
  return lockFolder(
    path.join(contentDir, "articles"),
    `another ingest is writing to ${contentDir}; wait until it has ended and try again`,
  );
}

/** Takes the lock on one shard: shards of other numbers write beside it. */
export function lockShard(contentDir: string, shard: Shard): Promise<() => Promise<void>> {
  return lockShardIn(shardFolder(contentDir, shard));
}

function lockShardIn(folder: string): Promise<() => Promise<void>> {
  const name = path.basename(folder).replace("-", "/");
  return lockFolder(
    folder,
    `shard ${name} is being converted just now; wait until it has ended and try again`,
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
  const options = { lockfilePath, realpath: false, stale: 30_000, update: 5_000 } as const;
  // Written before the lock is taken, and empty: whenever a process is killed, its name is there, and whole.
  const own = path.join(folder, `.lock-of-${process.pid}-${locks++}@${hostname()}`);
  writeFileSync(own, "");
  for (let attempt = 0; ; attempt++) {
    try {
      const release = await lockfile.lock(folder, options);
      for (const { file, isGone } of namedIn(folder)) if (isGone) rmSync(file, { force: true });
      return async () => {
        // The name goes last: a lock that outlived it would be anybody's.
        try {
          await release();
        } finally {
          rmSync(own, { force: true });
        }
      };
    } catch (error) {
      const isLocked = (error as NodeJS.ErrnoException).code === "ELOCKED";
      if (isLocked && attempt < 3 && isOrphan(folder, own)) takeAway(lockfilePath);
      else {
        rmSync(own, { force: true });
        throw isLocked ? new Error(taken, { cause: error }) : error;
      }
    }
  }
}

/** The processes that have or want the lock on a folder; one of another machine cannot be known to be gone. */
function namedIn(folder: string): { readonly file: string; readonly isGone: boolean }[] {
  return readdirSync(folder).flatMap((name) => {
    const [, pid, host] = /^\.lock-of-(\d+)-\d+@(.+)$/.exec(name) ?? [];
    if (pid === undefined) return [];
    return [{ file: path.join(folder, name), isGone: host === hostname() && isGone(Number(pid)) }];
  });
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Whether a lock is of a process that is gone: besides our own there are names, and of none a process lives. */
function isOrphan(folder: string, own: string): boolean {
  const others = namedIn(folder).filter(({ file }) => file !== own);
  return others.length > 0 && others.every((other) => other.isGone);
}

/** Moved away in one step first: of two processes that try, one succeeds. */
function takeAway(lockfilePath: string): void {
  const aside = `${lockfilePath}.${process.pid}`;
  try {
    renameSync(lockfilePath, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // The other one was faster, and holds the lock by now.
  }
}
