import { existsSync } from "node:fs";
import path from "node:path";
import { clearWorkFolder, writeIfChanged } from "../files/write-atomically.ts";
import { makeReport, type RunReport } from "../report/report.ts";
import { lockContent, lockShard } from "../state/lock.ts";
import { formatRegister, registerName } from "../state/register.ts";
import { type CachedFile, editorialStamp, metadataStamp } from "../state/run-cache.ts";
import type { Signature } from "../../../lib/ingest/story-signature.ts";
import { isDealtTo, type Shard } from "../../set-up/shard.ts";
import { writeShardState } from "../state/shard-state.ts";
import { convertAll } from "./convert-all.ts";
import { finish } from "./finish.ts";
import type { IngestOptions } from "./options.ts";
import type { Job, Outcome } from "./outcome.ts";
import { makePlan, type Plan } from "./plan.ts";
import { startProgress } from "./progress.ts";
import { findVanished, type Vanished } from "./vanished.ts";

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
  const { content, dryRun, shard } = options;
  if (dryRun) return runLocked(options);
  const release = shard === null ? await lockContent(content) : await lockShard(content, shard);
  try {
    // Of shards others may be writing there.
    if (shard === null) clearWorkFolder(content);
    return await runLocked(options);
  } finally {
    if (shard === null) clearWorkFolder(content);
    await release();
  }
}

async function runLocked(options: IngestOptions): Promise<RunReport> {
  const started = Date.now();
  const { raw, content, dryRun, accept } = options;
  const plan = partOf(makePlan(options), options);
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

  const state = remember(plan, outcomes, content);
  const isPart = options.plan || options.shard !== null;
  // What is gone, and what belongs to the whole archive, is looked at when all of it is there.
  const vanished = isPart ? nothingGone : findVanished(plan.ids, plan.present, options);
  if (!dryRun && options.shard !== null)
    await leaveShard(content, options.shard, plan, state, outcomes);
  if (!dryRun && !isPart) await finish(options, plan, outcomes, vanished, state);
  return makeReport(options, plan, outcomes, vanished, state, (Date.now() - started) / 1000);
}

const nothingGone: Vanished = { kept: new Map(), withdrawn: [], problems: [] };

/** What of a plan this run does: everything, what falls into its shard, or nothing. */
function partOf(plan: Plan, { plan: isPlan, shard }: IngestOptions): Plan {
  if (isPlan) return { ...plan, files: [], work: [] };
  if (shard === null) return plan;
  const isOwn = ({ file }: Plan["files"][number]): boolean =>
    isDealtTo(shard, `articles/${plan.ids.get(file) ?? ""}`);
  const own = { files: plan.files.filter(isOwn), work: plan.work.filter(isOwn) };
  return { ...plan, ...own, copies: new Map(), renamed: [] };
}

/** Leaves what a shard knows of its files and their articles. */
async function leaveShard(
  content: string,
  shard: Shard,
  plan: Plan,
  state: ReadonlyMap<string, CachedFile>,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<void> {
  const { signatureOnDisk } = await import("../state/signatures.ts");
  const signatures = new Map<string, Signature>();
  for (const [file, { id }] of state) {
    const outcome = outcomes.get(file);
    const kept = plan.adopted.signatures.get(id);
    const signature = outcome ? outcome.signature : (kept ?? signatureOnDisk(content, id));
    if (signature !== null) signatures.set(id, signature);
  }
  writeShardState(content, shard, plan.shardsKey, state, signatures);
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
