import { call } from "../../../lib/base/call.ts";
import type { Problem } from "../../../lib/ingest/problem.ts";
import type { Job } from "../run/outcome.ts";

/** @param madeOf SHA-256 of the raw file that the article was made of. */
export const changedProblem = (job: Job, madeOf: string): Problem => ({
  kind: "raw-changed",
  file: job.file,
  message: `the file is not the one that article ${job.id} was made of (SHA-256 ${madeOf.slice(0, 12)}…)`,
  remedy: `put the old file back, or accept the new one: ${call("ingest", `--accept "${job.file}"`)}`,
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

/** @param fault one sentence without its full stop. */
export const editorialProblem = (job: Job, fault: string): Problem => ({
  kind: "editorial",
  file: `editorial/${job.id}.yaml`,
  message: fault,
  remedy: "mend the file; until then the article stays as it is",
  keptBack: true,
});

/** What a disk answers when the archivist, not the program, has something to mend. */
const diskErrors = [
  ...["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR", "EISDIR", "ELOOP", "EIO", "ENOSPC"],
  ...["EDQUOT", "ENAMETOOLONG"],
];

/** @param error what was thrown while the file was read, converted or written. */
export function failedProblem(job: Job, error: unknown): Problem {
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  const fromDisk = diskErrors.some((code) => reason.startsWith(code));
  return {
    kind: fromDisk ? "unreadable" : "internal",
    file: job.file,
    message: fromDisk
      ? `it could not be read or written: ${reason}`
      : `it could not be converted: ${reason}`,
    remedy: fromDisk
      ? "give yourself the right to it, or take away what stands in its place"
      : "report this, with the file, to the makers of this program",
    keptBack: true,
  };
}

export const tooMuchMemoryProblem = (job: Job): Problem => ({
  kind: "too-large",
  file: job.file,
  message: "converting it needs more memory than a news text ever does",
  remedy: "check what it is; put each article into a file of its own",
  keptBack: true,
});
