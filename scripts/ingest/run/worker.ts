import { parentPort, workerData } from "node:worker_threads";
import { processFile, type Job, type RunContext } from "./process-file.ts";

const context = workerData as RunContext;

parentPort?.on("message", (batch: readonly Job[]) => {
  parentPort?.postMessage(batch.map((job) => processFile(job, context)));
});
