import { renewPage } from "@/components/offline/renew-page.ts";
import { scriptUrl } from "@/components/reader/trusted.ts";
import { CATALOGUE_FILE, type SearchEngine, type SearchRequest } from "@/lib/search/types.ts";
import type { SearchWords } from "../view/search-context.ts";
import { FacetLabels, readLabels } from "./facet-labels.ts";
import type {
  EngineCall,
  WorkerOpening,
  WorkerReply,
  WorkerRequest,
} from "../worker/search-messages.ts";

interface Waiting {
  readonly resolve: (reply: WorkerReply) => void;
  readonly reject: (reason: Error) => void;
}

/** The part of a `Worker` that is used, so that tests can stand in for it. */
export type WorkerLike = Pick<Worker, "postMessage" | "addEventListener">;

/**
 * The search engine as the page sees it: the same interface, answered by a worker, so that looking things up
 * never holds up typing.
 * @param renewed called where a question failed, before it is asked once more
 */
export function workerEngine(worker: WorkerLike, renewed: () => Promise<void>): SearchEngine {
  const waiting = new Map<number, Waiting>();
  let sequence = 0;
  let hasStopped = false;
  worker.addEventListener("message", (event) => {
    const reply = event.data as WorkerReply;
    const asker = waiting.get(reply.sequence);
    waiting.delete(reply.sequence);
    if (reply.kind === "failed") asker?.reject(new Error(reply.reason));
    else asker?.resolve(reply);
  });
  worker.addEventListener("error", () => {
    hasStopped = true;
    for (const asker of waiting.values()) asker.reject(new Error("the search worker stopped"));
    waiting.clear();
  });
  const ask = (call: EngineCall): Promise<WorkerReply> =>
    new Promise((resolve, reject) => {
      if (hasStopped) throw new Error("the search worker stopped");
      sequence += 1;
      waiting.set(sequence, { resolve, reject });
      worker.postMessage({ sequence, call } satisfies WorkerRequest);
    });
  /** Asks, and once more where it failed: the archive may have been published anew since the page came. */
  const insist = async (call: EngineCall): Promise<WorkerReply> => {
    try {
      return await ask(call);
    } catch {
      await renewed();
      return ask(call);
    }
  };
  return {
    async search(request: SearchRequest) {
      const reply = await insist({ kind: "search", request });
      if (reply.kind !== "found") throw new Error("the search worker answered something else");
      return reply.response;
    },
    async complete(text: string) {
      const reply = await insist({ kind: "complete", text });
      if (reply.kind !== "completed") throw new Error("the search worker answered something else");
      return reply.completions;
    },
  };
}

/** What `<search-page>` says of where its searches are answered (`data-…`). */
export interface SearchPlace {
  /** Address of the index's folder, ending with a slash. */
  readonly index?: string;
  /** Address of the worker's module. */
  readonly worker?: string;
  /** Address of a search server. */
  readonly server?: string;
}

/** The engine, and the names of what it counts. */
export interface RunningSearch {
  readonly engine: SearchEngine;
  readonly labels: FacetLabels;
  /** Whether the counts of facets and years cost nothing beside the results, and need no second question. */
  readonly countsAtOnce?: true;
  /**
   * Tells why a question failed, where it is more than `failed`; the results that stand are then left as they are.
   * @param stands whether results of another question do
   * @param place for a way to ask again
   * @returns the sentence
   */
  readonly tell?: (
    error: unknown,
    words: SearchWords,
    stands: boolean,
    place: HTMLElement,
  ) => string;
}

/**
 * Starts the worker, which loads what questions need, and fetches the names of the most frequent values. Called on the search
 * page only: the reader has turned to the search. The page fetches the catalogue itself, because what it has
 * preloaded reaches no worker, and by then the worker's script is still on its way.
 * @param labelled - called when names have come, or all is to be asked again; without names codes are shown.
 */
export function startSearch(
  { index = "", worker = "" }: SearchPlace,
  locale: string,
  labelled: () => void,
): RunningSearch {
  let running = startWorker(index, worker);
  const renewed = () => renewPage((html) => html.includes(`"${worker}"`));
  let engine = workerEngine(running, renewed);
  // A worker has the service worker that its page had then. At the first visit, another takes its place once there is one,
  // and reads again what it is to keep.
  if ("serviceWorker" in navigator && navigator.serviceWorker.controller === null) {
    const start = () => {
      running.terminate();
      running = startWorker(index, worker);
      engine = workerEngine(running, renewed);
      labelled();
    };
    navigator.serviceWorker.addEventListener("controllerchange", start, { once: true });
  }
  return {
    engine: {
      search: (request) => engine.search(request),
      complete: (text) => engine.complete(text),
    },
    labels: new FacetLabels(locale, readLabels(index), labelled),
  };
}

function startWorker(index: string, worker: string): Worker {
  const running = new Worker(scriptUrl(worker), { type: "module", name: index });
  void fetch(index + CATALOGUE_FILE)
    .then((response) => (response.ok ? response.arrayBuffer() : null))
    .catch(() => null)
    .then((catalogue) => {
      const opening: WorkerOpening = { kind: "open", catalogue };
      running.postMessage(opening, catalogue === null ? [] : [catalogue]);
    });
  return running;
}
