import type { SearchRequest, SearchResponse } from "@/lib/search/types.ts";

/** What the page asks its worker. `sequence` tells answers apart. */
export type WorkerQuestion =
  | { readonly kind: "search"; readonly sequence: number; readonly request: SearchRequest }
  | { readonly kind: "complete"; readonly sequence: number; readonly text: string };

/** What the worker answers; `failed` when a file of the index could not be had. */
export type WorkerAnswer =
  | { readonly kind: "found"; readonly sequence: number; readonly response: SearchResponse }
  | { readonly kind: "completed"; readonly sequence: number; readonly words: readonly string[] }
  | { readonly kind: "failed"; readonly sequence: number; readonly reason: string };

/** What the page tells its worker first: the index's catalogue, or null when it could not be had. */
export interface WorkerOpening {
  readonly kind: "open";
  readonly catalogue: ArrayBuffer | null;
}
