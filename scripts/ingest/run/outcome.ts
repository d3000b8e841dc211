import type { WorkItem } from "../../../lib/article/work-list.ts";
import type { Metadata } from "../../../lib/article/metadata.ts";
import type { Signature } from "../../../lib/ingest/story-signature.ts";
import type { Authority } from "../../../lib/authorities/authority.ts";
import type { Problem } from "../../../lib/ingest/problem.ts";
import type { Outlet } from "../../../lib/outlets/outlet.ts";

/** One raw file to convert. */
export interface Job {
  readonly id: string;
  /** Path inside the raw folder. */
  readonly file: string;
  /** What `metadata.csv` says of it; null where it says nothing, "unusable" where what it says cannot be read now. */
  readonly metadata: Metadata | "unusable" | null;
}

/** What is the same for all files of a run. */
export interface RunContext {
  readonly raw: string;
  readonly content: string;
  readonly dryRun: boolean;
  readonly accept: readonly string[];
  readonly records: readonly Authority[];
  /** The archive's own outlets. */
  readonly outlets: readonly Outlet[];
}

/** What became of one raw file. */
export interface Outcome {
  readonly file: string;
  readonly id: string;
  readonly status: "new" | "changed" | "unchanged" | "kept-back" | "edited-by-hand";
  /** SHA-256 of the raw bytes that the archive's article was made of; of the file's own where it has none. */
  readonly sha256: string | null;
  readonly problems: readonly Problem[];
  /** By which the article is compared with others; null when there is no article. */
  readonly signature: Signature | null;
  /** What of its article is to be done, its translation apart; null when the archive shows none. */
  readonly work: Omit<WorkItem, "id"> | null;
  /** Stamps of the two generated files as they lie there now. */
  readonly outputs: readonly [article: string, evidence: string];
}

/** The outcome of a file of which nothing is known, not even what is in it. */
export function withoutArticle(job: Job, problem: Problem): Outcome {
  return {
    id: job.id,
    file: job.file,
    status: "kept-back",
    sha256: null,
    problems: [problem],
    signature: null,
    work: null,
    outputs: ["none", "none"],
  };
}
