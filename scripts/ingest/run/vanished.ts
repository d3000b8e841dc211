import { existsSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../../lib/ingest/problem.ts";
import { withdraw } from "../files/raw-history.ts";

/** What became of articles whose raw file is not there any more. */
export interface Vanished {
  /** Raw file → id of articles that stay, because nobody has accepted the loss. */
  readonly kept: ReadonlyMap<string, string>;
  readonly withdrawn: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Finds articles whose raw file has disappeared. They stay until a person accepts it; then they are taken out
 * of the archive, and their files are kept aside.
 * @param present names of all raw files that are there, readable or not.
 */
export function findVanished(
  register: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
  options: {
    readonly content: string;
    readonly accept: readonly string[];
    readonly dryRun: boolean;
  },
): Vanished {
  const kept = new Map<string, string>();
  const withdrawn: string[] = [];
  for (const [file, id] of register) {
    if (present.has(file)) continue;
    if (!existsSync(path.join(options.content, "articles", id, "ar.md"))) continue;
    if (!options.accept.includes(file)) kept.set(file, id);
    else {
      withdrawn.push(file);
      if (!options.dryRun) withdraw(options.content, id);
    }
  }
  const problems = [...kept].map(([file, id]): Problem => ({
    kind: "raw-vanished",
    file,
    message: `the file is gone; article ${id}, which was made of it, stays in the archive`,
    remedy: `put the file back, or withdraw the article: npm run ingest -- --accept "${file}"`,
    keptBack: true,
  }));
  return { kept, withdrawn, problems };
}
