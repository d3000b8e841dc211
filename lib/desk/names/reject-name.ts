import { fold } from "../../arabic/fold.ts";
import { parseRejected, type RejectedName } from "../../authorities/rejected.ts";
import type { Result } from "../../base/result.ts";
import type { Decider } from "../sign-change.ts";
import { editYaml } from "../../schema/yaml/edit-yaml.ts";
import type { YamlEdit } from "../../schema/yaml/plain.ts";

type Name = Pick<RejectedName, "name" | "type">;

/** Whether two are one name, whatever the spelling. */
export function isSameName(a: Name, b: Name): boolean {
  return a.type === b.type && fold(a.name) === fold(b.name);
}

/**
 * Adds a name to those that are none, `content/authorities/rejected.yaml`.
 * @param old the file; null where there is none.
 */
export function rejectName(
  old: string | null,
  name: Name,
  { by, date }: Decider,
): Result<string, readonly string[]> {
  return editRejected(old, (rejected) =>
    rejected.some((other) => isSameName(other, name))
      ? []
      : [
          {
            set: ["rejected", rejected.length],
            to: { name: name.name, type: name.type, by, date },
          },
        ],
  );
}

/** Takes a name out of them, so that it is proposed again. */
export function reopenName(old: string | null, name: Name): Result<string, readonly string[]> {
  return editRejected(old, (rejected) =>
    rejected
      .flatMap((other, index): YamlEdit[] =>
        isSameName(other, name) ? [{ remove: ["rejected", index] }] : [],
      )
      // From the end: what stands before keeps its place.
      .reverse(),
  );
}

function editRejected(
  old: string | null,
  editsFor: (rejected: readonly RejectedName[]) => readonly YamlEdit[],
): Result<string, readonly string[]> {
  const text = old ?? "";
  const read = parseRejected(text);
  if (!read.ok) return read;
  return editYaml(text, editsFor(read.value));
}
