import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Authority } from "../../../lib/authorities/authority.ts";
import { readBytesIfThere } from "../../../lib/base/files.ts";
import { sha256 } from "../../../lib/base/hash-files.ts";
import type { Signature } from "../../../lib/ingest/story-signature.ts";
import type { Shard } from "../../set-up/shard.ts";
import { type CachedFile, outputFiles, stampsOf, readCache, writeCache } from "./run-cache.ts";
import { readSignatures, writeSignatures } from "./signatures.ts";

/** What a shard remembers of one raw file: as the cache does, and by bytes, since another machine has other stamps. */
interface ShardFile extends CachedFile {
  readonly bytes: Readonly<Record<"article" | "evidence" | "editorial", string>>;
}

/** What shards have done and a run takes over. */
export interface Adopted {
  /** Raw file → what is known of it. */
  readonly files: ReadonlyMap<string, CachedFile>;
  /** Article id → signature. */
  readonly signatures: ReadonlyMap<string, Signature>;
}

/** Where shards leave what the run after them takes over; beside the articles, and carried with them. */
const shardsFolder = (content: string): string => path.join(content, "articles", ".shards");

/** The folder of one shard. */
export function shardFolder(content: string, { number, of }: Shard): string {
  return path.join(shardsFolder(content), `${number}-${of}`);
}

/** The folders of all shards that have been begun. */
export function shardFolders(content: string): readonly string[] {
  try {
    const folder = shardsFolder(content);
    return readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

/** What shards have done counts for code and records that are the same: their hash. */
export function shardKey(cacheKey: string, records: readonly Authority[]): string {
  return sha256(`${cacheKey}\u0000${JSON.stringify(records)}`);
}

/** Leaves what a shard has done for the run that takes it over. */
export function writeShardState(
  content: string,
  shard: Shard,
  key: string,
  state: ReadonlyMap<string, CachedFile>,
  signatures: ReadonlyMap<string, Signature>,
): void {
  const folder = shardFolder(content, shard);
  mkdirSync(folder, { recursive: true });
  writeSignatures(folder, signatures);
  const files = new Map(
    [...state].map(([file, known]): [string, ShardFile] => [
      file,
      { ...known, bytes: bytesOf(content, known.id) },
    ]),
  );
  writeCache(folder, key, files);
}

/**
 * Takes over what shards have done, as far as it holds: of raw files, decisions and metadata that are what they were, where
 * the articles lie as they were written.
 * @param key see `shardKey`
 * @param files the raw files with what is the case now
 */
export function adoptShards(
  { raw, content }: { readonly raw: string; readonly content: string },
  key: string,
  files: readonly (Pick<CachedFile, "id" | "raw" | "editorial" | "metadata"> & {
    readonly file: string;
  })[],
): Adopted {
  const known = new Map<string, ShardFile>();
  const signatures = new Map<string, Signature>();
  for (const folder of shardFolders(content)) {
    for (const [file, state] of readCache<ShardFile>(folder, key)) known.set(file, state);
    for (const [id, signature] of readSignatures(folder)) signatures.set(id, signature);
  }
  const adopted = new Map<string, CachedFile>();
  if (known.size === 0) return { files: adopted, signatures };
  for (const now of files) {
    const before = known.get(now.file);
    if (before?.id !== now.id || before.metadata !== now.metadata) continue;
    const rawBytes = before.raw === now.raw ? null : readBytesIfThere(path.join(raw, now.file));
    if (rawBytes !== null && sha256(rawBytes) !== before.sha256) continue;
    const outputs = stampsOf(content, now.id);
    const isSame = before.editorial === now.editorial && String(before.outputs) === String(outputs);
    if (!isSame && !sameBytes(before.bytes, bytesOf(content, now.id))) continue;
    const { bytes: _, ...cached } = before;
    adopted.set(now.file, { ...cached, raw: now.raw, outputs, editorial: now.editorial });
  }
  return { files: adopted, signatures };
}

/** Removes what shards left, once a run has taken it over. */
export function clearShards(content: string): void {
  rmSync(shardsFolder(content), { recursive: true, force: true });
}

function bytesOf(content: string, id: string): ShardFile["bytes"] {
  const [article, evidence] = outputFiles(content, id);
  const hash = (file: string): string => {
    const bytes = readBytesIfThere(file);
    return bytes === null ? "none" : sha256(bytes);
  };
  return {
    article: hash(article),
    evidence: hash(evidence),
    editorial: hash(path.join(content, "editorial", `${id}.yaml`)),
  };
}

function sameBytes(a: ShardFile["bytes"], b: ShardFile["bytes"]): boolean {
  return a.article === b.article && a.evidence === b.evidence && a.editorial === b.editorial;
}
