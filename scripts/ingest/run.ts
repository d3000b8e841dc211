import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../lib/ingest/problem.ts";
import { convertAll } from "./convert-all.ts";
import { editorialStamp } from "./is-fresh.ts";
import { lockContent } from "./lock.ts";
import { formatManifest, manifestFile, readManifest } from "./manifest.ts";
import type { IngestOptions } from "./options.ts";
import { makePlan, type Plan } from "./plan.ts";
import type { Outcome } from "./process-file.ts";
import { startProgress } from "./progress.ts";
import { readIfThere } from "./read-if-there.ts";
import { formatRegister, registerName } from "./register.ts";
import type { RunReport } from "./report.ts";
import { writeCache, type CachedFile } from "./run-cache.ts";
import { findVanished, type Vanished } from "./vanished.ts";
import { clearWorkFolder, writeAtomically } from "./write-atomically.ts";

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
  const jobs = plan.work.map(({ file }) => ({ file, id: plan.ids.get(file) ?? "" }));
  const context = { raw, content, dryRun, accept, records: plan.records };
  await convertAll(jobs, context, options.workers, (outcome) => {
    outcomes.set(outcome.file, outcome);
    progress.step(outcomes.size);
  });
  progress.end();

  const vanished = findVanished(plan.ids, plan.present, options);
  const state = remember(plan, outcomes, content);
  if (!dryRun) await finish(options, plan, outcomes, vanished, state);
  return report(options, plan, outcomes, vanished, state, (Date.now() - started) / 1000);
}

/** What is known of every raw file after the run. */
function remember(
  plan: Plan,
  outcomes: ReadonlyMap<string, Outcome>,
  content: string,
): Map<string, CachedFile> {
  const state = new Map<string, CachedFile>();
  for (const { file, size, mtimeMs, ctimeMs } of plan.files) {
    const outcome = outcomes.get(file);
    const cached = plan.cache.get(file);
    if (!outcome) {
      if (cached) state.set(file, cached);
      continue;
    }
    const { id, sha256, outputs, problems, status } = outcome;
    const special = status === "kept-back" || status === "edited-by-hand";
    state.set(file, {
      id,
      raw: [size, mtimeMs, ctimeMs],
      sha256,
      outputs,
      problems,
      editorial: editorialStamp(content, id, plan.editorials),
      status: special ? status : "converted",
    });
  }
  return state;
}

/** Writes what belongs to the whole archive: manifest, same-story groups, cache. */
async function finish(
  { content, raw }: IngestOptions,
  plan: Plan,
  outcomes: ReadonlyMap<string, Outcome>,
  vanished: Vanished,
  state: ReadonlyMap<string, CachedFile>,
): Promise<void> {
  const storyFile = path.join(content, "articles", "same-story.json");
  const changed =
    outcomes.size > 0 || vanished.withdrawn.length > 0 || state.size !== plan.cache.size;
  if (!changed && existsSync(storyFile)) return;

  const manifest = manifestFile(raw, content);
  const before = readManifest(manifest);
  const entries = new Map<string, string>();
  for (const [file, { sha256 }] of state) if (sha256 !== null) entries.set(file, sha256);
  for (const file of vanished.kept.keys()) entries.set(file, before.get(file) ?? "");
  entries.forEach((hash, file) => hash === "" && entries.delete(file));
  writeIfChanged(content, manifest, formatManifest(entries));

  const { formatSignatures, readSignatures, signatureOnDisk } = await import("./signatures.ts");
  const { groupSameStory } = await import("../../lib/ingest/same-story.ts");
  const known = readSignatures(plan.cacheFolder);
  const signatures = new Map<string, Uint32Array>();
  const all = [...[...state].map(([file, { id }]) => [file, id] as const), ...vanished.kept];
  for (const [file, id] of all) {
    const outcome = outcomes.get(file);
    const kept = plan.cache.has(file) || vanished.kept.has(file) ? known.get(id) : undefined;
    const signature = outcome ? outcome.signature : (kept ?? signatureOnDisk(content, id));
    if (signature !== null) signatures.set(id, signature);
  }
  const groups = groupSameStory(signatures);
  const lines = groups.map((group) => `    ${JSON.stringify(group)}`).join(",\n");
  const list = lines === "" ? "[]" : `[\n${lines}\n  ]`;
  writeIfChanged(content, storyFile, `{\n  "groups": ${list}\n}\n`);
  mkdirSync(plan.cacheFolder, { recursive: true });
  writeFileSync(path.join(plan.cacheFolder, "signatures.bin"), formatSignatures(signatures));
  writeCache(plan.cacheFolder, plan.cacheKey, state);
}

function report(
  { raw, content, dryRun }: IngestOptions,
  plan: Plan,
  outcomes: ReadonlyMap<string, Outcome>,
  vanished: Vanished,
  state: ReadonlyMap<string, CachedFile>,
  seconds: number,
): RunReport {
  const statuses = [...outcomes.values()].map(({ status }) => status);
  const count = (status: Outcome["status"]): number => statuses.filter((s) => s === status).length;
  const refused = plan.problems.filter(({ keptBack }) => keptBack).length;
  const kept = [...state.values()].filter(({ status }) => status === "kept-back").length;
  const fresh = count("new") + count("changed");
  const problems = [
    ...plan.problems,
    ...vanished.problems,
    ...[...state.values()].flatMap((file) => file.problems),
  ].sort(byKindAndPlace);
  return {
    raw,
    content,
    dryRun,
    counts: {
      files: plan.files.length + refused,
      new: count("new"),
      changed: count("changed"),
      unchanged: plan.files.length - fresh - kept,
      withdrawn: vanished.withdrawn.length,
      keptBack: kept + refused + vanished.problems.length,
    },
    written: [...outcomes.values()]
      .filter(({ status }) => status === "new" || status === "changed")
      .map(({ file, id, status }) => ({ file, id, status }))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
    problems,
    seconds,
  };
}

function byKindAndPlace(a: Problem, b: Problem): number {
  const key = (p: Problem): string =>
    `${p.kind}\u0000${p.file}\u0000${String(p.line ?? 0).padStart(9, "0")}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function writeIfChanged(contentDir: string, file: string, text: string): void {
  if (readIfThere(file) !== text) writeAtomically(contentDir, file, text);
}
