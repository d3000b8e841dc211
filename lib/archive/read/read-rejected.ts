import path from "node:path";
import { parseRejected, rejectedName, type RejectedName } from "../../authorities/rejected.ts";
import { readIfThere } from "../../base/files.ts";
import { problemsOf, type ContentProblem } from "../../schema/content-problem.ts";

/** Reads the names that people have rejected; of a faulty file none counts, and what is wrong with it is told. */
export function readRejected(contentDir: string): {
  readonly rejected: readonly RejectedName[];
  readonly problems: readonly ContentProblem[];
} {
  const file = `authorities/${rejectedName}`;
  const text = readIfThere(path.join(contentDir, file));
  if (text === null) return { rejected: [], problems: [] };
  const read = parseRejected(text);
  return read.ok
    ? { rejected: read.value, problems: [] }
    : { rejected: [], problems: problemsOf(file, read.error) };
}
