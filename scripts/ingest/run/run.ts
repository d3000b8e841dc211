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
import { findVanished } from "./vanished.ts";

const WIDTH = 30;
const MILLISECONDS = 100;
const PLAIN_EVERY = 1000;

/** Says how far a long run is: a bar on a terminal, plain lines otherwise, nothing for short runs. */
interface Progress {
  step(done: number): void;
  end(): void;
}

/** @param total number of files; @param out where to (standard error: standard output is the summary's). */
function startProgress(total: number, out: NodeJS.WriteStream = process.stderr): Progress {
  const started = Date.now();
  let drawn = 0;
  let said = 0;
  const rest = (done: number): string => {
    const seconds = ((Date.now() - started) / 1000) * (total / Math.max(done, 1) - 1);
    return seconds < 1 ? "" : `, about ${Math.ceil(seconds)} s left`;
  };
  return {
    step(done) {
      if (out.isTTY) {
        if (Date.now() - drawn < MILLISECONDS && done < total) return;
        drawn = Date.now();
        const filled = Math.round((WIDTH * done) / total);
        const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
        out.write(`\r${bar} ${done} of ${total} files${rest(done)}\u001B[K`);
      } else if (total > PLAIN_EVERY && done - said >= PLAIN_EVERY) {
        said = done;
        out.write(`${done} of ${total} files${rest(done)}\n`);
      }
    },
    end() {
      if (out.isTTY && drawn > 0) out.write("\r\u001B[K");
    },
  };
}

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
