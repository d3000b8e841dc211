import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A thread starts without the translator of TypeScript that its command was started with.
register();
const { openDrawing } = await import("./draw-all.ts");
const draw = openDrawing(workerData);

// Batches of jobs come in, their pictures go back: `drawAll` is on the other side.
parentPort?.on("message", (batch) => {
  parentPort?.postMessage(batch.map((job) => [job.file, draw(job)]));
});
