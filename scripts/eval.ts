import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { evalTable, type Score } from "./eval/eval-table.ts";
import { readDateScores, readCountryScores, readIngestScores } from "./eval/read-scores.ts";

/**
 * `npm run eval -- FOLDER [--misses N]`: scores the converter and the recognisers with the scorers of a folder of
 * evaluation data (`ingest/score-ingest.mjs`, `dates/score-dates.mjs`, `countries/score-countries.mjs`), and
 * prints one table with what is aimed at.
 */
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith("--") && !/^\d+$/.test(arg));
const misses = args.includes("--misses") ? (args[args.indexOf("--misses") + 1] ?? "20") : "0";

function node(...command: string[]): string {
  const ran = spawnSync(process.execPath, ["--import", "tsx", ...command], { encoding: "utf8" });
  if (ran.status !== 0 && ran.stdout === "") throw new Error(ran.stderr.trim());
  return ran.stdout;
}

function main(): number {
  if (folder === undefined || !existsSync(folder)) {
    console.error("Give the folder of evaluation data: npm run eval -- FOLDER");
    return 2;
  }
  const scores: Score[] = [];
  const temporary = mkdtempSync(path.join(tmpdir(), "sijill-eval-"));
  const score = (scorer: string, read: (output: string) => Score[], ...options: string[]): void => {
    const file = path.join(folder, scorer);
    if (!existsSync(file)) return;
    const output = node(file, ...options, "--misses", misses);
    console.log(`${scorer}\n${output}`);
    scores.push(...read(output));
  };
  try {
    if (existsSync(path.join(folder, "ingest", "raw"))) {
      const content = path.join(temporary, "content");
      const cache = path.join(temporary, "cache");
      const raw = path.join(folder, "ingest", "raw");
      node("scripts/ingest.ts", "--raw", raw, "--content", content, "--cache", cache);
      score("ingest/score-ingest.mjs", readIngestScores, "--content", content);
    }
    score("dates/score-dates.mjs", readDateScores, "lib/dates/extract-dates.ts");
    score("countries/score-countries.mjs", readCountryScores, "lib/countries/find-countries.ts");
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  console.log(evalTable(scores));
  return scores.length > 0 && scores.every(({ reached, aim }) => reached >= aim) ? 0 : 1;
}

process.exitCode = main();
