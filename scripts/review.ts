import { readFileSync, writeFileSync } from "node:fs";
import { readCsv } from "../lib/archive/read/read-csv.ts";
import { reviewList } from "../lib/archive/ask/review-list.ts";
import { readRecords } from "../lib/archive/read/read-records.ts";
import { today } from "../lib/dates/today.ts";
import { readRejected } from "../lib/archive/read/read-rejected.ts";
import { sentenceOf } from "../lib/schema/content-problem.ts";
import { deskNames } from "./desk/archive/desk-names.ts";
import { applyNames } from "./review/apply-names.ts";
import { applyValues } from "./review/apply-values.ts";
import { namesTable } from "./review/names-table.ts";
import { reviewCommand, type ReviewTask, reviewTask } from "./review/options.ts";
import { tellApplied } from "./review/tell-applied.ts";
import { valuesTable } from "./review/values-table.ts";
import { writeApplied } from "./review/write-applied.ts";
import { command } from "./set-up/command.ts";
import { refuseToReplace } from "./set-up/refuse-to-replace.ts";
import { readSettings, type Settings } from "./set-up/settings.ts";

await command(reviewCommand, ({ options }) => {
  const task = reviewTask(options);
  const settings = readSettings();
  switch (task.task) {
    case "list":
      return listNames(settings);
    case "write":
      refuseToReplace(task.file);
      writeFileSync(task.file, tableOf(task, settings), { flag: "wx" });
      return task.of === "names" ? tellRejected(settings) : 0;
    case "apply":
      return apply(task, settings);
  }
});

function listNames({ contentDir, cacheDir }: Settings): number {
  for (const { rejected, record, country, ...name } of reviewList(contentDir, cacheDir)) {
    if (rejected) continue;
    const optional = { ...(record && { record }), ...(country && { country }) };
    process.stdout.write(`${JSON.stringify({ ...name, ...optional })}\n`);
  }
  return tellRejected({ contentDir });
}

/** Of a faulty list of rejected names none counts: they are all listed again, and a person must know why. */
function tellRejected({ contentDir }: Pick<Settings, "contentDir">): number {
  const { problems } = readRejected(contentDir);
  for (const problem of problems) process.stderr.write(`${sentenceOf(problem)}\n`);
  return problems.length === 0 ? 0 : 1;
}

function tableOf(
  { of }: ReviewTask & { readonly task: "write" },
  { contentDir, cacheDir }: Settings,
): string {
  if (of !== "names") return valuesTable(contentDir, of, today());
  const read = readRecords(contentDir);
  const archive = { records: () => read, rejected: () => readRejected(contentDir) };
  return namesTable(
    deskNames(reviewList(contentDir, cacheDir), archive, {}).values(),
    read.records,
  );
}

async function apply(
  { file, of, by, dryRun }: ReviewTask & { readonly task: "apply" },
  settings: Settings,
): Promise<number> {
  const { contentDir, cacheDir } = settings;
  const csv = readCsv(readFileSync(file));
  if (!csv.ok) {
    const line = csv.error.line === undefined ? "" : `, line ${csv.error.line}`;
    throw new Error(`${file}${line}: ${csv.error.message}.`);
  }
  const who = { by, date: today() };
  const { records } = csv.value;
  const applied =
    of === "names"
      ? applyNames(records, contentDir, reviewList(contentDir, cacheDir), who)
      : applyValues(records, contentDir, of, who);
  if (!dryRun) await writeApplied(applied, settings);
  process.stdout.write(tellApplied(file, applied, dryRun));
  return applied.faults.length > 0 ? 1 : 0;
}
