import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UsageError } from "./set-up/arguments.ts";
import { command } from "./set-up/command.ts";

/** One measured figure; shares from 0 to 1. */
interface Score {
  readonly what: string;
  readonly reached: number;
  readonly aim: number;
  /** How the figure came about, such as `63/65`. */
  readonly of: string;
}

const aims: Readonly<Record<string, readonly [string, number]>> = {
  converted: ["files converted", 1],
  encoding: ["encoding detected", 1],
  title: ["title, or rightly none", 0.98],
  date: ["publication date at its precision", 0.97],
  body: ["body without furniture, whole", 0.97],
};

/** Reads lines such as `title      64/65 98.5 %`. */
function readIngestScores(output: string): Score[] {
  return [...output.matchAll(/^(\w+)\s+(\d+)\/(\d+)\s/gm)].flatMap(([, key = "", right, of]) => {
    const [what, aim] = aims[key] ?? [];
    if (what === undefined || aim === undefined) return [];
    return [{ what, aim, reached: Number(right) / Number(of), of: `${right}/${of}` }];
  });
}

/** Reads the `core` tiers of lines such as `file core spans found 9/10 values right 8/9 extra 1`. */
function readDateScores(output: string): Score[] {
  const line = /^(\S+)\s+core\s+spans found (\d+)\/(\d+)\s+values right (\d+)\/(\d+)/gm;
  return [...output.matchAll(line)].flatMap(([, file = "", found, spans, right, values]) => [
    {
      what: `dates found (${file})`,
      reached: Number(found) / Number(spans),
      aim: 0.97,
      of: `${found}/${spans}`,
    },
    {
      what: `dates with the right value (${file})`,
      reached: Number(right) / Number(values),
      aim: 0.95,
      of: `${right}/${values}`,
    },
  ]);
}

/** Reads `precision 0.990 recall 0.970 (74 pairs)`. */
function readCountryScores(output: string): Score[] {
  const [, precision, recall, of = ""] =
    /precision ([\d.]+) recall ([\d.]+) \((\d+) pairs\)/.exec(output) ?? [];
  if (precision === undefined || recall === undefined) return [];
  return [
    { what: "countries in headlines, precision", reached: Number(precision), aim: 0.98, of },
    { what: "countries in headlines, recall", reached: Number(recall), aim: 0.95, of },
  ];
}

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
    call: "npm run eval",
    does: `Scores the converter and the recognisers on labelled data, and prints one table with what is aimed at; exit code 1
when an aim is missed. The folder holds the data and their scorers: ingest/score-ingest.mjs, dates/score-dates.mjs and
countries/score-countries.mjs, of which those are run that are there.`,
    takes: { name: "FOLDER", does: "the folder of labelled data", required: true },
    options: {
      misses: { value: "NUMBER", does: "how many misses each scorer is to show; 0 without it" },
    },
    example: "npm run eval -- ../labelled --misses 20",
  },
  ({ options: { misses = "0" }, rest: [folder = ""] }) => {
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
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
    process.stdout.write(`${evalTable(scores)}\n`);
    return scores.length > 0 && scores.every(({ reached, aim }) => reached >= aim) ? 0 : 1;
  },
);
