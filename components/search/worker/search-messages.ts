import type { Completions, SearchRequest, SearchResponse } from "@/lib/search/types.ts";

/** What the page wants of the engine. */
export type EngineCall =
  | { readonly kind: "search"; readonly request: SearchRequest }
  | { readonly kind: "complete"; readonly text: string };

/** What the page sends its worker. `sequence` tells replies apart. */
export interface WorkerRequest {
  readonly sequence: number;
  readonly call: EngineCall;
}

/** What the worker sends back; `failed` when a file of the index could not be had. */
export type WorkerReply =
  | { readonly kind: "found"; readonly sequence: number; readonly response: SearchResponse }
  | { readonly kind: "completed"; readonly sequence: number; readonly completions: Completions }
  | { readonly kind: "failed"; readonly sequence: number; readonly reason: string };

/** What the page tells its worker first: the index's catalogue, or null when it could not be had. */
export interface WorkerOpening {
  readonly kind: "open";
  readonly catalogue: ArrayBuffer | null;
}
