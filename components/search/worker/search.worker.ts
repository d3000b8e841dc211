import { openIndex } from "@/lib/search/engine.ts";
import type { SearchEngine } from "@/lib/search/types.ts";
import { indexReader } from "./index-reader.ts";
import type { WorkerOpening, WorkerReply, WorkerRequest } from "./search-messages.ts";

/** Address of the index's folder, given to the worker as its name. */
const index = self.name;
/** The catalogue as the page sent it; null when it could not have it. Asked for again where that failed. */
let arrived: (catalogue: ArrayBuffer | null) => void = () => undefined;
const sent = new Promise<ArrayBuffer | null>((resolve) => {
  arrived = resolve;
});
const open = (catalogue: typeof sent): Promise<SearchEngine> =>
  openIndex(indexReader(index, catalogue));
let engine: Promise<SearchEngine> | undefined;

async function call(opened: SearchEngine, { sequence, call }: WorkerRequest): Promise<WorkerReply> {
  return call.kind === "search"
    ? { kind: "found", sequence, response: await opened.search(call.request) }
    : { kind: "completed", sequence, completions: await opened.complete(call.text) };
}

async function replyTo(request: WorkerRequest): Promise<WorkerReply> {
  const used = (engine ??= open(sent));
  try {
    return await call(await used, request);
  } catch (error) {
    // A file that is not there may be of an archive published anew since the page came: its catalogue is read again.
    if (engine === used) engine = open(Promise.resolve(null));
    return { kind: "failed", sequence: request.sequence, reason: String(error) };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest | WorkerOpening>) => {
  if ("catalogue" in data) {
    arrived(data.catalogue);
    return;
  }
  void replyTo(data).then((reply) => {
    self.postMessage(reply);
  });
});
