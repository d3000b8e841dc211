import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readDescription } from "../lib/archive/read/description.ts";
import { today } from "../lib/dates/today.ts";
import { check } from "../lib/schema/check.ts";
import { sentenceOf } from "../lib/schema/content-problem.ts";
import { personName } from "../lib/schema/values.ts";
import type { MadeBy } from "../lib/translate/change-of.ts";
import { startProgress } from "./ingest/run/progress.ts";
import { command } from "./set-up/command.ts";
import { refuseToReplace } from "./set-up/refuse-to-replace.ts";
import { readSettings, type Settings } from "./set-up/settings.ts";
import { exportSegments } from "./translate/export-segments.ts";
import { importSegments } from "./translate/import-segments.ts";
import { runMachine } from "./translate/machine/run-machine.ts";
import { taskOf, translateCommand, type Given, type Task } from "./translate/options.ts";
import { readExchange } from "./translate/read-exchange.ts";
import { tellExport, tellImport, tellMachine, type Story } from "./translate/tell.ts";

const FIRST_WAIT_MS = 1000;

await command(translateCommand, async ({ options }) => {
  const task = taskOf(options);
  const told = await run(task, options, readSettings());
  // Standard output may be the file that is exported.
  const out = task.task === "export" ? process.stderr : process.stdout;
  out.write(told.summary);
  if (options.report !== undefined)
    writeFileSync(options.report, told.lines.map((line) => `${line}\n`).join(""));
  return told.isPartial ? 1 : 0;
});

async function run(task: Task, given: Given, settings: Settings): Promise<Story> {
  const { contentDir, cacheDir } = settings;
  const { outlet = null, out = null } = given;
  switch (task.task) {
    case "export":
      if (out !== null) refuseToReplace(out);
      return tellExport(await exportSegments({ contentDir, ...task, outlet, out }), outlet);
    case "import": {
      const { file } = task;
      const dryRun = given["dry-run"];
      if (!existsSync(file)) throw new Error(`${file} is not there; check its name.`);
      const read = readExchange(readFileSync(file));
      if (!read.ok) throw new Error(`${file}: ${read.error}.`);
      const made = madeBy(given.by, given.engine);
      const outcomes = importSegments(read.value.segments, { contentDir, made, dryRun });
      return tellImport(file, outcomes, read.value.faults, dryRun);
    }
    case "machine": {
      const { limit } = task;
      const { headlines } = given;
      let progress: ReturnType<typeof startProgress> | undefined;
      const onProgress = (done: number, total: number): void => {
        progress ??= startProgress(total, { things: "texts" });
        progress.step(done);
      };
      const asked = { ...translatorOf(contentDir), firstWait: FIRST_WAIT_MS, onProgress };
      const done = await runMachine({ contentDir, cacheDir, outlet, headlines, limit, ...asked });
      progress?.end();
      return tellMachine(done);
    }
  }
}

/** @throws Error with one sentence where the name cannot be published as it is. */
function madeBy(by: string | undefined, engine: string | undefined): MadeBy {
  if (engine !== undefined) return { engine };
  if (by === undefined) return { person: null };
  const name = check(personName, by);
  if (!name.ok) throw new Error(`--by: ${name.error.join("; ")}.`);
  return { person: { by: name.value, date: today() } };
}

/** @throws Error with one sentence where archive.yaml names no translator, or its key is nowhere. */
function translatorOf(contentDir: string) {
  const { description, problems } = readDescription(contentDir);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(sentenceOf(problem));
  const { translator } = description;
  if (translator === undefined)
    throw new Error(
      "archive.yaml names no translator; write one under `translator`, as docs/translation.md shows.",
    );
  const apiKey = translator.key === undefined ? null : process.env[translator.key];
  if (apiKey === undefined || apiKey === "")
    throw new Error(
      `archive.yaml: the key of the translator is to stand in the environment variable ${translator.key}; set it.`,
    );
  return { translator, apiKey };
}
