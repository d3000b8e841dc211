import type { Problem } from "../../../lib/ingest/problem.ts";

interface Job {
  readonly id: string;
  readonly file: string;
}

/** @param madeOf SHA-256 of the raw file that the article was made of. */
export const changedProblem = (job: Job, madeOf: string): Problem => ({
  kind: "raw-changed",
  file: job.file,
  message: `the file is not the one that article ${job.id} was made of (SHA-256 ${madeOf.slice(0, 12)}…)`,
  remedy: `put the old file back, or accept the new one: npm run ingest -- --accept "${job.file}"`,
  keptBack: true,
});

/** @param names the generated files that were edited. */
export const editedProblem = (job: Job, names: readonly string[]): Problem => ({
  kind: "edited-by-hand",
  file: `articles/${job.id}/${names[0] ?? "ar.md"}`,
  message: `${names.join(" and ")} of article ${job.id} ${names.length > 1 ? "were" : "was"} edited by hand and left alone`,
  remedy: `put your corrections into editorial/${job.id}.yaml and delete the edited file; it is then written again`,
  keptBack: false,
});
