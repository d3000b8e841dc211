import path from "node:path";
import { readIfThere } from "../../../lib/base/files.ts";
import { sha256 } from "../../../lib/base/hash-files.ts";
import type { Problem } from "../../../lib/ingest/problem.ts";
import { writeIfChanged } from "../files/write-atomically.ts";

/** Where the groups lie, relative to the content folder. */
const name = "articles/same-story.json";

/** The file of groups of articles that tell the same story. */
export const sameStoryFile = (contentDir: string): string => path.join(contentDir, name);

/** Writes the groups, with the SHA-256 of them beside them; a file that a person has edited is left alone. */
export function writeSameStory(contentDir: string, groups: readonly (readonly string[])[]): void {
  if (sameStoryProblem(contentDir) !== null) return;
  const lines = groups.map((group) => `    ${JSON.stringify(group)}`).join(",\n");
  const list = lines === "" ? "[]" : `[\n${lines}\n  ]`;
  const text = `{\n  "groups": ${list},\n  "sha256": "${fixityOf(groups)}"\n}\n`;
  writeIfChanged(contentDir, sameStoryFile(contentDir), text);
}

/** The problem of a file that says something else than what was written; null when there is none. */
export function sameStoryProblem(contentDir: string): Problem | null {
  const text = readIfThere(sameStoryFile(contentDir));
  if (text === null || isAsWritten(text)) return null;
  return {
    kind: "edited-by-hand",
    file: name,
    message:
      "it was edited since it was written, and is left alone: new groups are not added to it",
    remedy: "delete it, and the next run writes it anew",
    keptBack: false,
  };
}

function isAsWritten(text: string): boolean {
  try {
    const file = JSON.parse(text) as { groups?: unknown; sha256?: unknown } | null;
    // Without one it comes from a time when none was written.
    return file?.sha256 === undefined || file.sha256 === fixityOf(file.groups);
  } catch {
    return false;
  }
}

const fixityOf = (groups: unknown): string => sha256(JSON.stringify(groups));
