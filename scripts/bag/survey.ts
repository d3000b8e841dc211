import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import { stampOf } from "../../lib/base/files.ts";
import { openTextSet, type TextSet } from "./text-set.ts";
import { walk } from "./walk.ts";

/** A content folder as it is at a moment. */
export interface Survey {
  /** Every file with its stamp: the same set means that nothing has changed. */
  readonly files: TextSet;
  /** Why it cannot be put into a bag as it is, a sentence each. */
  readonly problems: readonly string[];
}

/** What commands and systems leave in a content folder, and nobody would miss. */
const passing =
  /(?:^|\/)(?:\.git|\.DS_Store|Thumbs\.db|desktop\.ini)$|^articles\/\.(?:writing|lock[^/]*)$/;

/** Each file of a content folder that belongs into a bag, and what cannot: a bag holds files alone. */
export function* filesToKeep(content: string): Generator<{
  readonly name: string;
  /** Where its bytes lie: elsewhere in the content folder, when it is a link. */
  readonly file: string;
  readonly problem: string | null;
}> {
  const real = realpathSync(content);
  for (const { name, kind } of walk(content, (each) => passing.test(each))) {
    const file = path.join(content, name);
    if (kind === "file") yield { name, file, problem: null };
    else if (kind === "link") yield { name, ...follow(real, file) };
    else {
      const what = kind === "closed" ? "is a folder that may not be read" : "is no regular file";
      yield { name, file, problem: `${what}: take it elsewhere, or mend it` };
    }
  }
}

function follow(
  real: string,
  link: string,
): { readonly file: string; readonly problem: string | null } {
  const problem = (what: string) => ({
    file: link,
    problem: `is a symbolic link ${what}: put the file itself there, or take the link away`,
  });
  try {
    const file = realpathSync(link);
    if (!file.startsWith(real + path.sep))
      return problem("to something outside the content folder");
    return statSync(file).isFile() ? { file, problem: null } : problem("to a folder");
  } catch {
    return problem("that leads nowhere");
  }
}

/** Looks at all files of a content folder without reading them. */
export async function survey(content: string): Promise<Survey> {
  const files = openTextSet();
  const problems: string[] = [];
  for (const { name, file, problem } of filesToKeep(content)) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (problem !== null) problems.push(`${name} ${problem}.`);
    else if (found !== undefined) files.add(`${name}\0${stampOf(found)}`);
    // Node puts this sign where a name's bytes are no UTF-8, and finds no file of that name then.
    else if (name.includes("\uFFFD"))
      problems.push(
        `${name} has a name that is not written in UTF-8, as a manifest is: rename it.`,
      );
    else problems.push(`${name} has gone while the bag was made.`);
    if (files.count() % 256 === 0) await new Promise(setImmediate);
  }
  return { files, problems };
}
