import { existsSync } from "node:fs";
import path from "node:path";
import { clearWorkFolder, writeIfChanged } from "../files/write-atomically.ts";
import { makeReport, type RunReport } from "../report/report.ts";
import { lockContent } from "../state/lock.ts";
import { formatRegister, registerName } from "../state/register.ts";
import { type CachedFile, editorialStamp, metadataStamp } from "../state/run-cache.ts";
import { convertAll } from "./convert-all.ts";
import { finish } from "./finish.ts";
import type { IngestOptions } from "./options.ts";
import type { Job, Outcome } from "./outcome.ts";
import { makePlan, type Plan } from "./plan.ts";
import { startProgress } from "./progress.ts";
import { findVanished } from "./vanished.ts";

/**
 * One run of the command: lists the raw files, converts what is new or changed, and reports.
 * @throws Error with one sentence when the raw folder is missing, the register is broken, or another run is
 *   under way.
 */
export async function run(options: IngestOptions): Promise<RunReport> {
  if (!existsSync(options.raw)) {
    throw new Error(
      `there is no folder of raw files at ${options.raw}; make it, or name another with --raw`,
    );
  }
  if (options.dryRun) return runLocked(options);
  const release = await lockContent(options.content);
  try {
    clearWorkFolder(options.content);
    return await runLocked(options);
  } finally {
    clearWorkFolder(options.content);
    await release();
  }
}

async function runLocked(options: IngestOptions): Promise<RunReport> {
  const started = Date.now();
  const { raw, content, dryRun, accept } = options;
  const plan = makePlan(options);
  const registerFile = path.join(content, "articles", registerName);
  // Before the first article: an id must not depend on how far a run came.
  if (!dryRun) writeIfChanged(content, registerFile, formatRegister(plan.ids));

  const outcomes = new Map<string, Outcome>();
  const progress = startProgress(plan.work.length);
  const jobs = plan.work.map(({ file }) => ({
    file,
    id: plan.ids.get(file) ?? "",
    metadata: metadataOf(file, plan.metadata),
  }));
  const { records, outlets } = plan;
  const context = { raw, content, dryRun, accept, records, outlets };
  await convertAll(jobs, context, options.workers, (outcome) => {
    outcomes.set(outcome.file, outcome);
    progress.step(outcomes.size);
  });
  progress.end();

  const vanished = findVanished(plan.ids, plan.present, options);
  const state = remember(plan, outcomes, content);
  if (!dryRun) await finish(options, plan, outcomes, vanished, state);
  return makeReport(options, plan, outcomes, vanished, state, (Date.now() - started) / 1000);
}

/** What the table of metadata says of a raw file. */
function metadataOf(file: string, { rows, faulty, readable }: Plan["metadata"]): Job["metadata"] {
  if (!readable || faulty.has(file)) return "unusable";
  return rows.get(file) ?? null;
}

/** What is known of every raw file after the run. */
function remember(
  plan: Plan,
  outcomes: ReadonlyMap<string, Outcome>,
  content: string,
): Map<string, CachedFile> {
  const state = new Map<string, CachedFile>();
  for (const { file, stamp } of plan.files) {
    const outcome = outcomes.get(file);
    const cached = plan.cache.get(file);
    if (!outcome) {
      if (cached) state.set(file, cached);
      continue;
    }
    const { id, sha256, outputs, problems, status, work } = outcome;
    const special = status === "kept-back" || status === "edited-by-hand";
    state.set(file, {
      id,
      raw: stamp,
      sha256,
      outputs,
      problems,
      work,
      editorial: editorialStamp(content, id, plan.editorials),
      metadata: metadataStamp(file, plan.metadata),
      status: special ? status : "converted",
    });
  }
  return state;
}
