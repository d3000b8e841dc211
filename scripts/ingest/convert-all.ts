import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Job, Outcome, RunContext } from "./process-file.ts";

/** Fewer files than this are converted sooner than threads start. */
const WORTH_THREADS = 150;
/** Files given to a thread at a time: few messages, and all threads end at about the same time. */
const BATCH = 32;

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
  const threads =
    workers || (jobs.length < WORTH_THREADS ? 1 : Math.min(availableParallelism(), 16));
  if (threads === 1) {
    const { processFile } = await import("./process-file.ts");
    for (const [index, job] of jobs.entries()) {
      onOutcome(processFile(job, context));
      if (index % BATCH === BATCH - 1) await new Promise(setImmediate);
    }
    return;
  }
  let next = 0;
  const take = (): readonly Job[] => jobs.slice(next, (next += BATCH));
  await Promise.all(Array.from({ length: threads }, () => runThread(take, context, onOutcome)));
}

function runThread(
  take: () => readonly Job[],
  context: RunContext,
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData: context });
    const feed = (): void => {
      const batch = take();
      if (batch.length === 0) {
        void worker.terminate().then(() => resolve());
      } else worker.postMessage(batch);
    };
    worker.on("message", (outcomes: readonly Outcome[]) => {
      outcomes.forEach(onOutcome);
      feed();
    });
    worker.on("error", reject);
    feed();
  });
}
