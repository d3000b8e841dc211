import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UsageError } from "./set-up/arguments.ts";
import { command } from "./set-up/command.ts";
import {
  readArchiveScores,
  readCountryScores,
  readDateScores,
  readIngestScores,
  type Score,
} from "./eval/read-scores.ts";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** A Markdown table of scores. */
function evalTable(scores: readonly Score[]): string {
  const rows = scores.map(
    ({ what, reached, aim, of }) =>
      `| ${what} | ${of} | ${percent(reached)} | ${percent(aim)} | ${reached >= aim ? "yes" : "no"} |`,
  );
  return ["| what | | reached | aim | met |", "|---|---|---|---|---|", ...rows].join("\n");
}

function node(...args: string[]): string {
  const ran = spawnSync(process.execPath, ["--import", "tsx", ...args], { encoding: "utf8" });
  if (ran.status !== 0 && ran.stdout === "") throw new Error(ran.stderr.trim());
  return ran.stdout;
}

await command(
  {
    name: "eval",
    does: `Scores the converter and the recognisers on labelled data, and prints one table with what is aimed at; exit code 1
when an aim is missed. The folder holds the data and their scorers: ingest/score-ingest.mjs, dates/score-dates.mjs,
countries/score-countries.mjs, archive/score-archive.mjs, of which those are run that are there.`,
    takes: { name: "FOLDER", does: "the folder of labelled data", required: true },
    options: {
      archive: {
        value: "FOLDER",
        does: "an ingested content folder of archive/articles.jsonl, to score names too",
      },
      misses: { value: "NUMBER", does: "how many misses each scorer is to show; 0 without it" },
    },
    example: "npm run eval -- ../labelled --misses 20",
  },
  ({ options: { misses = "0", archive }, rest: [folder = ""] }) => {
    if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}: name another.`);
    if (!/^\d+$/.test(misses)) throw new UsageError(`--misses must be a number, not "${misses}".`);
    const scores: Score[] = [];
    const temporary = mkdtempSync(path.join(tmpdir(), "sijill-eval-"));
    const score = (
      scorer: string,
      read: (output: string) => Score[],
      ...options: string[]
    ): void => {
      const file = path.join(folder, scorer);
      if (!existsSync(file)) return;
      const output = node(file, ...options, "--misses", misses);
      process.stdout.write(`${scorer}\n${output}\n`);
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
      const content = archive === undefined ? [] : ["--content", archive];
      score("archive/score-archive.mjs", readArchiveScores, ...content);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
    process.stdout.write(`${evalTable(scores)}\n`);
    return scores.length > 0 && scores.every(({ reached, aim }) => reached >= aim) ? 0 : 1;
  },
);
