import type { SearchEngine } from "@/lib/search/types.ts";
import { workerEngine } from "./search-client.ts";
import type { FacetLabels } from "./search-context.ts";

/** The engine, and the names of what it counts once they have come. */
export interface RunningSearch {
  readonly engine: SearchEngine;
  readonly labels: () => FacetLabels;
}

/**
 * Starts the worker, which loads what questions need, and fetches the names of facet values. Called when the
 * reader turns to the search, not before.
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
  void fetch(`${index}labels-${locale}.json`)
    .then((response) => response.json() as Promise<FacetLabels>)
    .then((read) => {
      labels = read;
      labelled();
    })
    .catch(() => undefined);
  return {
    engine: workerEngine(new Worker(worker, { type: "module", name: index })),
    labels: () => labels,
  };
}
