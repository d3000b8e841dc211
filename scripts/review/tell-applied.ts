import { visible } from "../set-up/visible.ts";
import type { Applied } from "./applied.ts";

/** So many files are named. */
const MOST_FILES = 20;

/** What was done, or would be, and which rows were not: a line for each. */
export function tellApplied(
  file: string,
  { counts, faults, files }: Applied,
  dryRun: boolean,
): string {
  const said = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  const written = `${files.length} ${files.length === 1 ? "file" : "files"} ${dryRun ? "would be written" : "written"}`;
  const named = files.slice(0, MOST_FILES).map((each) => `  ${each.file}`);
  const more = files.length > MOST_FILES ? [`  and ${files.length - MOST_FILES} more`] : [];
  return [
    `${file}: ${said.length === 0 ? "nothing decided" : said.join(", ")}; ${written}.`,
    ...named,
    ...more,
    ...faults.map(({ line, message }) => visible(`${file}, line ${line}: ${message}.`)),
  ]
    .map((line) => `${line}\n`)
    .join("");
}
