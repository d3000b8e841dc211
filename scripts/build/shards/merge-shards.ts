import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Archive } from "../../../lib/archive/ask/archive.ts";
import { faultOfPath } from "../../../lib/bag/manifest.ts";
import { call } from "../../../lib/base/call.ts";
import { readBytesIfThere } from "../../../lib/base/files.ts";
import { sha256 } from "../../../lib/base/hash-files.ts";
import { locales } from "../../../lib/locale/locale.ts";
import { articlePages } from "../../../lib/site/article-pages.ts";
import { shown } from "../../set-up/settings.ts";
import { nameOf } from "../../set-up/shard.ts";
import type { Progress } from "../../set-up/steps.ts";
import { takeState, writeState } from "../build-state.ts";
import { leaveCitations } from "../make/build-citations.ts";
import { leaveArticleFiles } from "../make/data/build-data.ts";
import { isCopy } from "../output/output.ts";
import { leavePictures } from "../make/pictures/build-pictures.ts";
import { addressOf, type PagePlan } from "../pages/plan.ts";
import { filesOfShard, readShardHead, type ShardHead } from "./shard-list.ts";

/**
 * Sees to it that folders hold every shard of one plan exactly once.
 * @throws {Error} with one sentence that names the folder or the shard that is wrong
 */
export function checkShards(folders: readonly string[], plan: string): void {
  const known = new Map<number, string>();
  let of: ShardHead["shard"]["of"] | null = null;
  for (const folder of folders) {
    const head = readShardHead(folder);
    const name = shown(folder);
    if (head === null)
      throw new Error(
        `${name} holds no finished shard: name the folders into which ${call("build", "--shard")} has written.`,
      );
    const { shard } = head;
    if (head.plan !== plan)
      throw new Error(
        `${name} is of another plan: its content, its settings, the code or Node's version was not what it is here; build shard ${nameOf(shard)} anew.`,
      );
    of ??= shard.of;
    if (shard.of !== of)
      throw new Error(
        `${name} is shard ${nameOf(shard)}, and the others are of ${of}: name shards of one number.`,
      );
    const twin = known.get(shard.number);
    if (twin !== undefined)
      throw new Error(
        `Shard ${nameOf(shard)} is there twice, in ${shown(twin)} and ${name}: name one of them.`,
      );
    known.set(shard.number, folder);
  }
  const missing = Array.from({ length: of ?? 0 }, (_, n) => n + 1).filter((n) => !known.has(n));
  if (missing.length > 0)
    throw new Error(
      `Of ${of} shards, number ${missing.slice(0, 20).join(", ")}${missing.length > 20 ? " …" : ""} is missing: build it, and name its folder too.`,
    );
}

interface Merge {
  readonly folders: readonly string[];
  /** The folder of the project. */
  readonly root: string;
  readonly outDir: string;
  readonly leftDir: string;
  /** Hash of all that every page depends on. */
  readonly code: string;
  readonly quality: number;
  /** The whole plan. */
  readonly pages: PagePlan;
  readonly progress: Progress;
}

/**
 * Puts shards together: copies their files into `out/` and leaves in the cache what a build would leave that had made
 * these files. The build that follows keeps them, makes what no shard makes, and removes what is of no use.
 * @returns the files that were not there, or were others; compressed copies not counted
 * @throws {Error} with one sentence when a file is not as its shard made it, or no shard has a page of the plan
 */
export async function mergeShards(
  archive: Archive,
  { folders, root, outDir, leftDir, code, quality, pages, progress }: Merge,
): Promise<readonly string[]> {
  const ids = archive.articleIds();
  const leave = (articles: readonly string[]) => {
    leaveArticleFiles(archive, articles, { leftDir, code });
    leaveCitations(archive, articles, { leftDir, code });
    leavePictures(archive, articles, { root, leftDir });
  };
  // Until all of it is there, nothing that an earlier build left holds of `out/`.
  takeState(leftDir, code);
  leave([]);
  const made = new Map<string, string | null>();
  const written: string[] = [];
  let files = 0;
  for (const folder of folders)
    for await (const { file, checksum } of filesOfShard(folder)) {
      const bytes = faultOfPath(file) === null ? readBytesIfThere(path.join(folder, file)) : null;
      if (bytes === null || sha256(bytes) !== checksum)
        throw new Error(
          `${shown(path.join(folder, file))} is ${bytes === null ? "not there" : "not as its shard made it"}: copy the folder anew.`,
        );
      const target = path.join(outDir, file);
      if (!readBytesIfThere(target)?.equals(bytes)) {
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, bytes);
        if (!isCopy(file)) written.push(file);
      }
      const address = addressOf(file);
      const hash = pages.get(address);
      if (hash !== undefined) made.set(address, hash);
      files += 1;
      progress(files, files, "files");
    }
  for (const id of ids)
    for (const page of articlePages(archive, [id]))
      for (const address of locales.map(page.path))
        if (!made.has(address))
          throw new Error(`No shard has the page ${address}: build the shards anew.`);
  leave(ids);
  writeState(leftDir, { code, quality, pages: made, raw: {} });
  return written;
}
