import { openIndex } from "@/lib/search/engine.ts";
import type { SearchEngine } from "@/lib/search/types.ts";
import { openIndexCache } from "./index-cache.ts";
import type { WorkerAnswer, WorkerOpening, WorkerQuestion } from "./search-messages.ts";
import { shardReader } from "./shard-reader.ts";

/** Address of the index's folder, given to the worker as its name. */
const index = self.name;
/** What is kept on the device is of this script alone; its name has a hash of its content. */
const cache = openIndexCache(index, self.location.pathname);
/** The catalogue as the page sent it; null when it could not have it. Asked for again where that failed. */
let arrived: (catalogue: ArrayBuffer | null) => void = () => undefined;
const sent = new Promise<ArrayBuffer | null>((resolve) => {
  arrived = resolve;
});
const open = (catalogue: typeof sent): Promise<SearchEngine> =>
  openIndex(shardReader(index, cache, catalogue));
let engine: Promise<SearchEngine> | undefined;

async function ask(opened: SearchEngine, question: WorkerQuestion): Promise<WorkerAnswer> {
  const { sequence } = question;
  return question.kind === "search"
    ? { kind: "found", sequence, response: await opened.search(question.request) }
    : { kind: "completed", sequence, words: await opened.complete(question.text) };
}

async function answer(question: WorkerQuestion): Promise<WorkerAnswer> {
  const used = (engine ??= open(sent));
  try {
    return await ask(await used, question);
  } catch {
    // A file that is not there may be of an archive published anew since the page came: its catalogue is read again.
    if (engine === used) engine = open(Promise.resolve(null));
  }
  const again = engine;
  try {
    return await ask(await again, question);
  } catch (error) {
    if (engine === again) engine = undefined; // what could not be had now may be had later
    return { kind: "failed", sequence: question.sequence, reason: String(error) };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<WorkerQuestion | WorkerOpening>) => {
  if (data.kind === "open") {
    arrived(data.catalogue);
    return;
  }
  void answer(data).then((reply) => {
    self.postMessage(reply);
  });
});
