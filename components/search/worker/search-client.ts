import type { SearchEngine, SearchRequest } from "@/lib/search/types.ts";
import type { WorkerAnswer, WorkerQuestion } from "./search-messages.ts";

interface Waiting {
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (reason: Error) => void;
}

/** The part of a `Worker` that is used, so that tests can stand in for it. */
export type WorkerLike = Pick<Worker, "postMessage" | "addEventListener">;

type Question = WorkerQuestion extends infer Q
  ? Q extends WorkerQuestion
    ? Omit<Q, "sequence">
    : never
  : never;

/**
 * The search engine as the page sees it: the same interface, answered by a worker, so that looking things up
 * never holds up typing.
 */
export function workerEngine(worker: WorkerLike): SearchEngine {
  const waiting = new Map<number, Waiting>();
  let sequence = 0;
  worker.addEventListener("message", (event) => {
    const answer = event.data as WorkerAnswer;
    const asker = waiting.get(answer.sequence);
    waiting.delete(answer.sequence);
    if (answer.kind === "failed") asker?.reject(new Error(answer.reason));
    else asker?.resolve(answer);
  });
  worker.addEventListener("error", () => {
    for (const asker of waiting.values()) asker.reject(new Error("the search worker stopped"));
    waiting.clear();
  });
  const ask = (question: Question): Promise<WorkerAnswer> =>
    new Promise((resolve, reject) => {
      sequence += 1;
      waiting.set(sequence, { resolve, reject });
      worker.postMessage({ ...question, sequence });
    });
  return {
    async search(request: SearchRequest) {
      const answer = await ask({ kind: "search", request });
      if (answer.kind !== "found") throw new Error("the search worker answered something else");
      return answer.response;
    },
    async complete(text: string) {
      const answer = await ask({ kind: "complete", text });
      return answer.kind === "completed" ? answer.words : [];
    },
  };
}
