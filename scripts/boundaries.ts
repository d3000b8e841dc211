import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readIfThere } from "../lib/base/files.ts";
import { checkBoundaries } from "./rooms/check-boundaries.ts";
import { architecturePage, describeRooms } from "./rooms/describe-rooms.ts";
import { countFiles, type Walk, walkProblems } from "./rooms/walks.ts";
import { command } from "./set-up/command.ts";
import { readSettings } from "./set-up/settings.ts";

/** What `.config/walks.mjs` says. */
interface WalkFile {
  readonly walks: readonly Walk[];
  /** Words by which a file names a certain country. */
  readonly newCountry: { readonly most: number; readonly words: readonly string[] };
}

/** The walks as they were counted: a line for each, and a sentence for each fault. */
interface WalkReport {
  readonly counts: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Counts the walks that are kept short, and checks that they are what they say.
 * @param imports of each file, the files of the project that it imports
 */
async function checkWalks(
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

await command(
  {
    name: "boundaries",
    does: `Checks the directions of imports between the rooms (.config/rooms.mjs) with dependency-cruiser, and counts the walks
that are kept short (.config/walks.mjs).`,
    options: { write: { does: `writes both into ${architecturePage} as well` } },
    example: "npm run boundaries -- --write",
  },
  async ({ options }) => {
    const { root } = readSettings();
    if (options.write) {
      writeFileSync(path.join(root, architecturePage), await describeRooms(root));
    }
    const { looked, problems, imports } = await checkBoundaries(root);
    const walks = await checkWalks(root, imports);
    const all = [...problems, ...walks.problems];
    const found = all.length === 0 ? "no violation" : `${all.length} problems`;
    const lines = [...all, `Boundaries: looked at ${looked} modules, ${found}.`, ...walks.counts];
    process.stdout.write(`${lines.join("\n")}\n`);
    return all.length === 0 ? 0 : 1;
  },
);
