import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { PictureWords } from "../../../../lib/publish/picture/picture-words.ts";
import { drawPicture } from "./draw/draw-picture.ts";
import { type FaceBytes, openFaces } from "./draw/picture-faces.ts";

/** A picture to be drawn, and the file that it goes to. */
export interface PictureJob {
  readonly file: string;
  readonly words: PictureWords;
}

/** What every thread draws with. */
export interface DrawContext {
  readonly bytes: FaceBytes;
  /** The site's icon (SVG). */
  readonly icon: string;
}

/** A picture as a thread gives it back. */
export type DrawnPicture = readonly [file: string, png: Uint8Array];

/** Fewer than this are drawn sooner than threads start. */
const worthThreads = 150;
/** Pictures given to a thread at a time. */
const batchSize = 16;

/**
 * Draws pictures, on several threads when there are many. What comes out does not depend on their number.
 * @param onPicture called for each, in any order
 */
export async function drawAll(
  jobs: readonly PictureJob[],
  context: DrawContext,
  onPicture: (...picture: DrawnPicture) => Promise<void>,
): Promise<void> {
  const threads = jobs.length < worthThreads ? 1 : Math.min(availableParallelism(), 16);
  if (threads > 1) {
    const waiting = jobs.values();
    await Promise.all(
      Array.from({ length: threads }, () => runThread(waiting, context, onPicture)),
    );
    return;
  }
  const draw = openDrawing(context);
  for (const job of jobs) {
    await onPicture(job.file, draw(job));
    // Lets what else the build does have its turn.
    await new Promise(setImmediate);
  }
}

/** Opens the faces; the function draws one picture after another. */
export function openDrawing({ bytes, icon }: DrawContext): (job: PictureJob) => Uint8Array {
  const tools = { faces: openFaces(bytes), icon };
  return ({ words }) => drawPicture(words, tools);
}

/** Gives a thread one batch after another of what is waiting, until nothing is. */
function runThread(
  waiting: Iterator<PictureJob>,
  context: DrawContext,
  onPicture: (...picture: DrawnPicture) => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData: context });
    const feed = (): void => {
      const batch = take(waiting, batchSize);
      if (batch.length > 0) worker.postMessage(batch);
      else void worker.terminate().then(() => resolve());
    };
    const receive = async (pictures: readonly DrawnPicture[]): Promise<void> => {
      for (const picture of pictures) await onPicture(...picture);
      feed();
    };
    worker.on("message", (pictures: readonly DrawnPicture[]) => {
      receive(pictures).catch(reject);
    });
    worker.on("error", reject);
    feed();
  });
}

function take<T>(from: Iterator<T>, count: number): T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = from.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}
