import { fork } from "node:child_process";
import path from "node:path";
import type { PictureWords } from "../../../../lib/publish/picture/picture-words.ts";
import { processCount } from "../../process-count.ts";
import { drawPicture } from "./draw/draw-picture.ts";
import { type FaceBytes, openFaces } from "./draw/picture-faces.ts";

/** A picture to be drawn, and the file that it goes to. */
export interface PictureJob {
  readonly file: string;
  readonly words: PictureWords;
}

/** What every process draws with. */
export interface DrawContext {
  readonly bytes: FaceBytes;
  /** The site's icon (SVG). */
  readonly icon: string;
}

/** A picture as a process gives it back. */
type DrawnPicture = readonly [file: string, png: Uint8Array];

/** Fewer than this are drawn sooner than processes start. */
const worthProcesses = 150;
/** More would wait for the build, which compresses nothing of a picture and only writes it. */
const mostProcesses = 16;
/** MiB that one needs. */
const each = 180;
/** Pictures given to a process at a time. */
const batchSize = 16;

/**
 * Draws pictures, in several processes when there are many. What comes out does not depend on their number.
 * @param onPicture called for each, in any order
 */
export async function drawAll(
  jobs: readonly PictureJob[],
  context: DrawContext,
  onPicture: (...picture: DrawnPicture) => Promise<void>,
): Promise<void> {
  if (jobs.length >= worthProcesses) {
    const waiting = jobs.values();
    const processes = Array.from({ length: processCount(mostProcesses, each) }, () =>
      runProcess(waiting, context, onPicture),
    );
    await Promise.all(processes);
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

/** Gives a process one batch after another of what is waiting, until nothing is. */
function runProcess(
  waiting: Iterator<PictureJob>,
  context: DrawContext,
  onPicture: (...picture: DrawnPicture) => Promise<void>,
): Promise<void> {
  const child = fork(path.join(import.meta.dirname, "draw-process.ts"), {
    serialization: "advanced",
    // A picture is 3 MB outside of what V8 counts, and stays until V8 clears away: a small nursery does so often.
    execArgv: ["--import", "tsx", "--max-semi-space-size=1"],
  });
  return new Promise<void>((resolve, reject) => {
    const feed = (): void => {
      const batch = take(waiting, batchSize);
      if (batch.length > 0) child.send(batch);
      else child.disconnect();
    };
    const receive = async (pictures: readonly DrawnPicture[]): Promise<void> => {
      for (const picture of pictures) await onPicture(...picture);
      feed();
    };
    child.on("message", (pictures: readonly DrawnPicture[]) => {
      receive(pictures).catch(reject);
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`Pictures could not be drawn: a process ended (${signal ?? code}).`));
    });
    child.send(context);
    feed();
  }).finally(() => child.kill());
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
