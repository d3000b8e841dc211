import type { SearchEngine, SearchRequest } from "@/lib/search/types.ts";
import type { EngineCall, WorkerReply, WorkerRequest } from "./search-messages.ts";

interface Waiting {
  readonly resolve: (reply: WorkerReply) => void;
  readonly reject: (reason: Error) => void;
}

/** The part of a `Worker` that is used, so that tests can stand in for it. */
export type WorkerLike = Pick<Worker, "postMessage" | "addEventListener">;

/**
 * The search engine as the page sees it: the same interface, answered by a worker, so that looking things up
 * never holds up typing.
 */
export function workerEngine(worker: WorkerLike): SearchEngine {
  const waiting = new Map<number, Waiting>();
  let sequence = 0;
  worker.addEventListener("message", (event) => {
    const reply = event.data as WorkerReply;
    const asker = waiting.get(reply.sequence);
    waiting.delete(reply.sequence);
    if (reply.kind === "failed") asker?.reject(new Error(reply.reason));
    else asker?.resolve(reply);
  });
  worker.addEventListener("error", () => {
    for (const asker of waiting.values()) asker.reject(new Error("the search worker stopped"));
    waiting.clear();
  });
  const ask = (call: EngineCall): Promise<WorkerReply> =>
    new Promise((resolve, reject) => {
      sequence += 1;
      waiting.set(sequence, { resolve, reject });
      worker.postMessage({ sequence, call } satisfies WorkerRequest);
    });
  return {
    async search(request: SearchRequest) {
      const reply = await ask({ kind: "search", request });
      if (reply.kind !== "found") throw new Error("the search worker answered something else");
      return reply.response;
    },
    async complete(text: string) {
      const reply = await ask({ kind: "complete", text });
      return reply.kind === "completed" ? reply.words : [];
    },
  };
}
