import { CATALOGUE_FILE, type SearchEngine } from "@/lib/search/types.ts";
import { workerEngine } from "../worker/search-client.ts";
import type { FacetLabels } from "../view/search-context.ts";
import type { WorkerOpening } from "../worker/search-messages.ts";

/** The engine, and the names of what it counts once they have come. */
export interface RunningSearch {
  readonly engine: SearchEngine;
  readonly labels: () => FacetLabels;
}

/**
 * Starts the worker, which loads what questions need, and fetches the names of facet values. Called on the search
 * page only: the reader has turned to the search. The page fetches the catalogue itself, because what it has
 * preloaded reaches no worker, and by then the worker's script is still on its way.
 * @param index - address of the index's folder, ending with a slash.
 * @param worker - address of the worker's module.
 * @param labelled - called when the names have come; without them codes are shown.
 */
export function startSearch(
  index: string,
  worker: string,
  locale: string,
  labelled: () => void,
): RunningSearch {
  let labels: FacetLabels = {};
  const running = new Worker(worker, { type: "module", name: index });
  void fetch(index + CATALOGUE_FILE)
    .then((response) => (response.ok ? response.arrayBuffer() : null))
    .catch(() => null)
    .then((catalogue) => {
      const opening: WorkerOpening = { kind: "open", catalogue };
      running.postMessage(opening, catalogue === null ? [] : [catalogue]);
    });
  void fetch(`${index}labels-${locale}.json`)
    .then((response) => response.json() as Promise<FacetLabels>)
    .then((read) => {
      labels = read;
      labelled();
    })
    .catch(() => undefined);
  return { engine: workerEngine(running), labels: () => labels };
}
