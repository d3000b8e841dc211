import type { SearchEngine } from "../../lib/search/types.ts";

/** A search engine that stands behind the server. */
export interface ServedEngine extends SearchEngine {
  /** Whether it can answer now; rejects with the reason where it cannot. */
  ready(): Promise<void>;
}
