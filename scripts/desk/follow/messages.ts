import type { ContentProblem } from "../../../lib/schema/content-problem.ts";
import type { ListedName } from "../../../lib/authorities/names/lay-records.ts";

/** Stands for all files, when the desk is opened. */
export const everything = "*";

/** What the desk tells the process that follows it: files that changed, below the content folder. */
export interface Order {
  readonly files: readonly string[];
}

/** What it tells the desk: what the ingest has made and found wrong, the names of the texts, that the preview can be seen. */
export type Report =
  | {
      readonly did: "ingest";
      /** Articles that were made anew. */
      readonly ids: readonly string[];
      readonly problems: readonly ContentProblem[];
    }
  | { readonly did: "names"; readonly proposals: readonly ListedName[] }
  | { readonly did: "preview" }
  | { readonly did: "fail"; readonly sentence: string };
