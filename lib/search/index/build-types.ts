import type { FacetLabels } from "./facts.ts";
import type { SearchDocument } from "../types.ts";
import type { FileSizes } from "./write-dictionaries.ts";

/** An article to be indexed; its texts are read only when they are needed. */
export interface IndexSource {
  readonly id: string;
  /** Changes whenever the document does; null when that is not known, and the article is taken for changed. */
  readonly mark: string | null;
  read(): SearchDocument;
}

/** Where the files of an index go. */
export interface IndexOutput {
  /** Puts a file in its place. */
  put(name: string, bytes: Uint8Array): void | Promise<void>;
  /** Leaves the file of the last build in its place; false when there is none of that name. */
  keep(name: string): boolean;
}

export interface UpdateOptions {
  readonly labels?: FacetLabels;
  /** How large the files are; chosen by the archive's size if left out. */
  readonly sizes?: FileSizes;
  /** Called with the number of articles looked at. */
  readonly onProgress?: (done: number, all: number) => void;
}
