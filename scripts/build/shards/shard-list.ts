import { createReadStream, readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { decodePath, formatManifestLine, parseManifestLine } from "../../../lib/bag/manifest.ts";
import { sha256 } from "../../../lib/base/hash-files.ts";
import { filesIn } from "../output/output.ts";
import { openParts, unfinishedOf } from "../output/put-stream.ts";
import { nameOf, type Shard } from "../../set-up/shard.ts";

/** Which shard of which plan a folder holds. */
export interface ShardHead {
  /** Hash of the code, the settings and the prepared archive: shards of one plan belong together. */
  readonly plan: string;
  readonly shard: Shard;
}

/** In a shard's folder: its head in the first line, then every file with its SHA-256, as `sha256sum` writes them. */
export const shardList = "_shard";

const headOf = ({ plan, shard }: ShardHead): string => `# shard ${nameOf(shard)} of ${plan}\n`;

/** Lists what a shard has made, for whoever puts the shards together; written last, so that what it lists is there. */
export async function writeShardList(folder: string, head: ShardHead): Promise<void> {
  const list = openParts(path.join(folder, shardList), false, () => Promise.resolve());
  list.write(headOf(head));
  for (const file of filesIn(folder))
    if (file !== shardList && file !== unfinishedOf(shardList))
      list.write(formatManifestLine(sha256(readFileSync(path.join(folder, file))), file));
  await list.end();
}

/** @returns null where the folder has no such list, or what is none */
export function readShardHead(folder: string): ShardHead | null {
  let first: string;
  try {
    first = readFileSync(path.join(folder, shardList), "utf8").split("\n", 1)[0] ?? "";
  } catch {
    return null;
  }
  const [, number, of, plan] = /^# shard (\d+)\/(\d+) of (\w+)$/.exec(first) ?? [];
  return plan === undefined ? null : { plan, shard: { number: Number(number), of: Number(of) } };
}

/** The files of a shard with their SHA-256, one after the other. */
export async function* filesOfShard(
  folder: string,
): AsyncGenerator<{ readonly file: string; readonly checksum: string }> {
  for await (const line of createInterface(createReadStream(path.join(folder, shardList)))) {
    const read = line.startsWith("#") ? null : parseManifestLine(line);
    if (read !== null) yield { file: decodePath(read.written), checksum: read.checksum };
  }
}
