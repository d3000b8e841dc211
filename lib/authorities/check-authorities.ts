import { problemsOf, type ContentProblem } from "../schema/content-problem.ts";
import type { Authority } from "./authority.ts";

/** A record, and the file that it came from. */
export interface AuthorityFile {
  readonly file: string;
  readonly record: Authority;
}

/**
 * Checks what only all records together can show: ids that two records share, and `related` or
 * `organisation` ids that no record has.
 *
 * @param faulty ids of records that are there and cannot be used: whoever names one of them is not at fault.
 * @returns one problem a fault, in the order of the records.
 */
export function checkAuthorities(
  files: readonly AuthorityFile[],
  faulty: ReadonlySet<string> = new Set(),
): readonly ContentProblem[] {
  const first = new Map<string, AuthorityFile>();
  for (const entry of files) {
    if (!first.has(entry.record.id)) first.set(entry.record.id, entry);
  }
  return files.flatMap((entry) => problemsOf(entry.file, faultsOf(entry, first, faulty)));
}

function faultsOf(
  entry: AuthorityFile,
  first: ReadonlyMap<string, AuthorityFile>,
  faulty: ReadonlySet<string>,
): string[] {
  const { id, related, roles } = entry.record;
  const faults: string[] = [];
  const before = first.get(id);
  if (before !== undefined && before !== entry) {
    faults.push(`\`id\` "${id}" is the id of ${before.file} too; choose another`);
  }
  const remedy = "write that record, or remove the id";
  for (const other of related) {
    if (!first.has(other) && !faulty.has(other))
      faults.push(`\`related\` "${other}" is the id of no record; ${remedy}`);
  }
  roles.forEach(({ organisation }, index) => {
    if (organisation === undefined || faulty.has(organisation)) return;
    if (first.get(organisation)?.record.type === "organisation") return;
    faults.push(
      `\`roles.${index}.organisation\` "${organisation}" is the id of no organisation; ${remedy}`,
    );
  });
  return faults;
}
