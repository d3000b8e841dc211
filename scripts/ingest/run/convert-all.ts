import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { tooMuchMemoryProblem } from "../report/file-problems.ts";
import { withoutArticle, type Job, type Outcome, type RunContext } from "./outcome.ts";

/** Fewer files than this are converted sooner than threads start. */
const WORTH_THREADS = 150;
/** Files given to a thread at a time: few messages, and all threads end at about the same time. */
const BATCH = 32;
/** A thread that is not held to a limit puts off tidying its memory until there is a lot of it. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 320 };

/**
 * Converts files, on several threads when there are many. What comes out does not depend on their number.
 * @param onOutcome called for each file, in any order.
 */
export async function convertAll(
  jobs: readonly Job[],
  context: RunContext,
  workers: number,
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  if (jobs.length === 0) return;
  const few = jobs.length < WORTH_THREADS;
  const threads = workers || (few ? 1 : Math.min(availableParallelism(), 16));
  if (threads === 1) {
    const { processFile } = await import("./process-file.ts");
    for (const [index, job] of jobs.entries()) {
      onOutcome(processFile(job, context));
      // Lets the lock's sign of life through.
      if (index % BATCH === BATCH - 1) await new Promise(setImmediate);
    }
    return;
  }
  const batches: (readonly Job[])[] = [];
  for (let at = 0; at < jobs.length; at += BATCH) batches.push(jobs.slice(at, at + BATCH));
  batches.reverse();
  await Promise.all(Array.from({ length: threads }, () => runThread(batches, context, onOutcome)));
}

/** One thread, and another in its place when a file needs more memory than a thread may have. */
async function runThread(
  batches: (readonly Job[])[],
  context: RunContext,
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  while (batches.length > 0) {
    const unfinished = await untilItFails(batches, context, onOutcome);
    if (unfinished === null) return;
    const [only, ...others] = unfinished;
    if (only !== undefined && others.length === 0)
      onOutcome(withoutArticle(only, tooMuchMemoryProblem(only)));
    else batches.push(...unfinished.map((job) => [job]));
  }
}

/** Resolves to null when nothing is left, to the batch under way when the thread ran out of memory. */
function untilItFails(
  batches: (readonly Job[])[],
  context: RunContext,
  onOutcome: (outcome: Outcome) => void,
): Promise<readonly Job[] | null> {
  return new Promise((resolve, reject) => {
    const url = new URL("./worker.mjs", import.meta.url);
    const worker = new Worker(url, { workerData: context, resourceLimits });
    let batch: readonly Job[] | undefined;
    const feed = (): void => {
      batch = batches.pop();
      if (batch !== undefined) worker.postMessage(batch);
      else void worker.terminate().then(() => resolve(null));
    };
    worker.on("message", (outcomes: readonly Outcome[]) => {
      outcomes.forEach(onOutcome);
      feed();
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY" && batch) resolve(batch);
      else reject(error);
    });
    feed();
  });
}
