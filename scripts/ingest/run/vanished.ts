import path from "node:path";
import { call } from "../../../lib/base/call.ts";
import { parseArticle } from "../../../lib/article/article-file.ts";
import { readIfThere } from "../../../lib/base/files.ts";
import type { Problem } from "../../../lib/ingest/problem.ts";
import { withdraw } from "../files/raw-history.ts";

/** What became of articles whose raw file is not there any more. */
export interface Vanished {
  /** Raw file → id of articles that stay, because nobody has accepted the loss. */
  readonly kept: ReadonlyMap<string, string>;
  readonly withdrawn: readonly { readonly file: string; readonly id: string }[];
  readonly problems: readonly Problem[];
}

/**
 * Finds articles whose raw file has disappeared. They stay until a person accepts it; then they are taken out
 * of the archive, their files are kept aside, and a notice stays for their addresses.
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
  const withdrawn: { file: string; id: string }[] = [];
  const problems: Problem[] = [];
  for (const [id, names] of goneNames(register, present)) {
    const text = readIfThere(path.join(options.content, "articles", id, "ar.md"));
    if (text === null) continue;
    const accepted = names.find((name) => options.accept.includes(name));
    const madeOf = names.find((name) => text.includes(`\n  file: ${JSON.stringify(name)}\n`));
    const file = madeOf ?? names[0] ?? "";
    if (accepted === undefined) {
      kept.set(file, id);
      problems.push(vanishedProblem(file, id));
    } else if (!parseArticle(text).ok) {
      kept.set(file, id);
      problems.push(unreadableProblem(id));
    } else {
      withdrawn.push({ file, id });
      if (!options.dryRun) withdraw(options.content, id);
    }
  }
  return { kept, withdrawn, problems };
}

const vanishedProblem = (file: string, id: string): Problem => ({
  kind: "raw-vanished",
  file,
  message: `the file is gone; article ${id}, which was made of it, stays in the archive`,
  remedy: `put the file back, or withdraw the article: ${call("ingest", `--accept "${file}"`)}`,
  keptBack: true,
});

/** Of such an article nothing could be told at its address. */
const unreadableProblem = (id: string): Problem => ({
  kind: "edited-by-hand",
  file: `articles/${id}/ar.md`,
  message: `it was edited by hand and cannot be read any more, so article ${id} is not withdrawn: its address would be lost`,
  remedy: "restore it from your version control, and give --accept again",
  keptBack: true,
});

/** The names of each text that is there under none of them, by the id of its article. */
function goneNames(
  register: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
): Map<string, string[]> {
  const there = new Set([...register].filter(([file]) => present.has(file)).map(([, id]) => id));
  const gone = new Map<string, string[]>();
  for (const [file, id] of register)
    if (!there.has(id)) gone.set(id, [...(gone.get(id) ?? []), file]);
  return gone;
}
