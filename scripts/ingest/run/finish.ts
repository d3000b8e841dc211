import { existsSync } from "node:fs";
import path from "node:path";
import { formatManifest, manifestFile, readManifest } from "../state/manifest.ts";
import type { IngestOptions } from "./options.ts";
import type { Plan } from "./plan.ts";
import type { Outcome } from "./outcome.ts";
import { keepRecords } from "../state/changed-records.ts";
import { writeCache, type CachedFile } from "../state/run-cache.ts";
import { clearShards } from "../state/shard-state.ts";
import { sameStoryFile, writeSameStory } from "../state/same-story-file.ts";
import type { Signature } from "../../../lib/ingest/story-signature.ts";
import type { Vanished } from "./vanished.ts";
import { writeIfChanged } from "../files/write-atomically.ts";

/** Writes what belongs to the whole archive: manifest, same-story groups, cache. */
export async function finish(
  { content, raw }: IngestOptions,
  plan: Plan,
  outcomes: ReadonlyMap<string, Outcome>,
  vanished: Vanished,
  state: ReadonlyMap<string, CachedFile>,
): Promise<void> {
  const changed =
    outcomes.size > 0 ||
    plan.adopted.files.size > 0 ||
    vanished.withdrawn.length > 0 ||
    state.size !== plan.cache.size;
  const manifest = manifestFile(raw, content);
  const before = readManifest(manifest);
  const listed = [...before.keys()].every(
    (name) => plan.present.has(name) || vanished.kept.has(name),
  );
  const copied = [...plan.copies.keys()].every((name) => before.has(name));
  if (!changed && listed && copied && existsSync(sameStoryFile(content))) {
    keepRecords(plan.cacheFolder, plan.records);
    return;
  }

  // Of files that are gone, or may not be read any more, the articles stay.
  const staying = new Map(vanished.kept);
  for (const [file, id] of plan.ids) {
    const article = path.join(content, "articles", id, "ar.md");
    const isCopy = plan.copies.has(file);
    if (plan.present.has(file) && !state.has(file) && !isCopy && existsSync(article))
      staying.set(file, id);
  }
  const entries = new Map<string, string>();
  for (const [file, { sha256 }] of state) if (sha256 !== null) entries.set(file, sha256);
  for (const [copy, owner] of plan.copies) entries.set(copy, entries.get(owner) ?? "");
  for (const file of staying.keys()) entries.set(file, before.get(file) ?? "");
  entries.forEach((hash, file) => hash === "" && entries.delete(file));
  writeIfChanged(content, manifest, formatManifest(entries));

  const { readSignatures, signatureOnDisk, writeSignatures } =
    await import("../state/signatures.ts");
  const { groupSameStory } = await import("../../../lib/ingest/same-story.ts");
  const known = new Map([...readSignatures(plan.cacheFolder), ...plan.adopted.signatures]);
  const signatures = new Map<string, Signature>();
  const all = [...[...state].map(([file, { id }]) => [file, id] as const), ...staying];
  for (const [file, id] of all) {
    const outcome = outcomes.get(file);
    const kept = plan.cache.has(file) || staying.has(file) ? known.get(id) : undefined;
    const signature = outcome ? outcome.signature : (kept ?? signatureOnDisk(content, id));
    if (signature !== null) signatures.set(id, signature);
  }
  const groups = groupSameStory(signatures);
  writeSameStory(content, groups);
  writeSignatures(plan.cacheFolder, signatures);
  writeCache(plan.cacheFolder, plan.cacheKey, state);
  keepRecords(plan.cacheFolder, plan.records);
  clearShards(content);
}
