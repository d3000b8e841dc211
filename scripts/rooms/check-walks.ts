import path from "node:path";
import { pathToFileURL } from "node:url";
import { readIfThere } from "../../lib/base/read-if-there.ts";
import { countFiles, walkProblems, type Walk } from "./walks.ts";

/** What `.config/walks.mjs` says. */
interface WalkFile {
  readonly walks: readonly Walk[];
  /** Words by which a file names a certain country. */
  readonly newCountry: { readonly most: number; readonly words: readonly string[] };
}

/** The walks as they were counted: a line for each, and a sentence for each fault. */
export interface WalkReport {
  readonly counts: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Counts the walks that are kept short, and checks that they are what they say.
 * @param imports of each file, the files of the project that it imports
 */
export async function checkWalks(
  root: string,
  imports: ReadonlyMap<string, readonly string[]>,
): Promise<WalkReport> {
  const file = pathToFileURL(path.join(root, ".config/walks.mjs")).href;
  const { walks, newCountry } = (await import(file)) as WalkFile;
  const read = (name: string) => readIfThere(path.join(root, name));
  const code = { read, imports: (name: string) => imports.get(name) ?? [] };
  const naming = [...imports.keys()].filter((name) => {
    const text = /^(?:app|components|lib|scripts)\//.test(name) ? read(name) : null;
    return newCountry.words.some((word) => text?.includes(word));
  });
  const tooMany = naming.length > newCountry.most;
  return {
    counts: [
      ...walks.map((walk) => `${walk.name}: ${countFiles(walk)} files, at most ${walk.most}.`),
      `A new country: ${naming.length} files, at most ${newCountry.most}.`,
    ],
    problems: [
      ...walks.flatMap((walk) => walkProblems(walk, code)),
      ...(tooMany ? [`A country is named in ${naming.length} files: ${naming.join(", ")}.`] : []),
    ],
  };
}
