import type { Authority } from "./authority.ts";
import type { AuthorityProblem } from "./record-reader.ts";

/**
 * Checks what only all records together can show: ids that two records share, and `related` or
 * `organisation` ids that no record has.
 *
 * @param records each record with the file it came from.
 * @returns one problem a fault, in the order of the records.
 */
export function checkAuthorities(
  records: readonly { readonly file: string; readonly record: Authority }[],
): readonly AuthorityProblem[] {
  const problems: AuthorityProblem[] = [];
  const files = new Map<string, string>();
  const types = new Map<string, Authority["type"]>();
  for (const { file, record } of records) {
    const first = files.get(record.id);
    if (first === undefined) files.set(record.id, file);
    else {
      const message = `${file}, key "id": "${record.id}" is the id of ${first} too; choose another.`;
      problems.push({ file, field: "id", message });
    }
    types.set(record.id, record.type);
  }
  for (const { file, record } of records) {
    for (const id of record.related) {
      if (types.has(id)) continue;
      const message = `${file}, key "related": no record has the id "${id}"; write that record or remove the id.`;
      problems.push({ file, field: "related", message });
    }
    record.roles.forEach((role, index) => {
      if (role.organisation === undefined || types.get(role.organisation) === "organisation")
        return;
      const field = `roles.${index}.organisation`;
      const message = `${file}, key "${field}": no organisation has the id "${role.organisation}"; write that record or remove the id.`;
      problems.push({ file, field, message });
    });
  }
  return problems;
}
