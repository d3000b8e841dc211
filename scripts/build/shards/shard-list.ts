import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { decodePath, formatManifestLine, parseManifestLine } from "../../../lib/bag/manifest.ts";
import { filesBelow, sha256 } from "../../../lib/base/hash-files.ts";
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
export function writeShardList(folder: string, head: ShardHead): void {
  const lines = filesBelow(folder)
    .filter((file) => path.basename(file) !== shardList)
    .map((file) => {
      const name = path.relative(folder, file).split(path.sep).join("/");
      return formatManifestLine(sha256(readFileSync(file)), name);
    });
  writeFileSync(path.join(folder, shardList), headOf(head) + lines.join(""));
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
