import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A thread starts without the translator of TypeScript that its command was started with.
register();
const { processFile } = await import("./process-file.ts");

// Batches of jobs come in, their outcomes go back: `convertAll` is on the other side.
parentPort?.on("message", (batch) => {
  parentPort?.postMessage(batch.map((job) => processFile(job, workerData)));
});
