import { type DrawContext, openDrawing, type PictureJob } from "./draw-all.ts";

/*
 * A process of its own, so that what drawing takes of memory is given back when it ends. It hears first what to draw
 * with, then one batch of jobs after another, and sends their pictures back; it ends with its parent.
 */
process.on("disconnect", () => process.exit());
process.once("message", (context: DrawContext) => {
  const draw = openDrawing(context);
  process.on("message", (batch: readonly PictureJob[]) => {
    process.send?.(batch.map((job) => [job.file, draw(job)]));
  });
});
