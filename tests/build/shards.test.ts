import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Archive } from "../../lib/archive/ask/archive.ts";
import { checkShards, mergeShards } from "../../scripts/build/shards/merge-shards.ts";
import { filesOfShard, writeShardList } from "../../scripts/build/shards/shard-list.ts";

let lab = "";

beforeEach(() => {
  lab = mkdtempSync(path.join(os.tmpdir(), "sijill-shards-"));
});
afterEach(() => {
  rmSync(lab, { recursive: true });
});

const plan = "a".repeat(64);

/** A folder with a shard of one page. */
async function shard(name: string, number: number, of: number, its = plan): Promise<string> {
  const folder = path.join(lab, name);
  mkdirSync(path.join(folder, "ar/x"), { recursive: true });
  writeFileSync(path.join(folder, "ar/x/index.html"), name);
  await writeShardList(folder, { plan: its, shard: { number, of } });
  return folder;
}

test("a shard lists its files, and not the list itself", async () => {
  const folder = await shard("one", 1, 2);
  await writeShardList(folder, { plan, shard: { number: 1, of: 2 } });
  const files: string[] = [];
  for await (const { file } of filesOfShard(folder)) files.push(file);
  expect(files).toEqual(["ar/x/index.html"]);
});

test("every shard of one plan, in any order, is what can be put together", async () => {
  const folders = [await shard("b", 2, 2), await shard("a", 1, 2)];
  expect(() => {
    checkShards(folders, plan);
  }).not.toThrow();
});

test.each([
  ["missing", () => [shard("a", 1, 3), shard("c", 3, 3)], /^Of 3 shards, number 2 is missing: /],
  [
    "twice",
    () => [shard("a", 1, 1), shard("b", 1, 1)],
    /^Shard 1\/1 is there twice, in .*a and .*b/,
  ],
  [
    "of another plan",
    () => [shard("a", 1, 1, "b".repeat(64))],
    /a is of another plan: .* shard 1\/1 anew/,
  ],
  [
    "of another number",
    () => [shard("a", 1, 2), shard("b", 2, 3)],
    /b is shard 2\/3, and the others are of 2/,
  ],
  ["no shard at all", () => [Promise.resolve(lab)], /holds no finished shard: /],
])("%s: one sentence that names it", async (_, folders, sentence) => {
  const given = await Promise.all(folders());
  expect(() => {
    checkShards(given, plan);
  }).toThrow(sentence);
});

/** An archive of articles without English: each has a page, its raw text and its citation. */
function archiveOf(ids: readonly string[]): Archive {
  return {
    articleIds: () => ids,
    summary: () => null,
    authorities: () => [],
    countries: () => [],
    versions: { article: () => "v", articleAlone: () => "v", passages: () => "" },
    description: { name: { ar: "", en: "" } },
  } as unknown as Archive;
}

function merge(folder: string, ids: readonly string[] = []): Promise<readonly string[]> {
  return mergeShards(archiveOf(ids), {
    folders: [folder],
    root: lab,
    outDir: path.join(lab, "out"),
    leftDir: lab,
    code: "",
    quality: 5,
    pages: new Map(),
    progress: () => undefined,
  });
}

test("a file that is not as its shard made it, or is not there, is named", async () => {
  const folder = await shard("one", 1, 1);
  expect(await merge(folder)).toEqual(["ar/x/index.html"]);
  expect(await merge(folder)).toEqual([]);
  writeFileSync(path.join(folder, "ar/x/index.html"), "cut off");
  await expect(merge(folder)).rejects.toThrow(/index\.html is not as its shard made it/);
  rmSync(path.join(folder, "ar/x/index.html"));
  await expect(merge(folder)).rejects.toThrow(/index\.html is not there: copy the folder anew/);
});

test("a list that leads out of its folder is not followed", async () => {
  const folder = await shard("one", 1, 1);
  writeFileSync(path.join(lab, "secret"), "");
  writeFileSync(
    path.join(folder, "_shard"),
    `# shard 1/1 of ${plan}\n${"0".repeat(64)}  ../secret\n`,
  );
  await expect(merge(folder)).rejects.toThrow(/secret is not there/);
});

test("a page of the plan that no shard has is named", async () => {
  await expect(merge(await shard("one", 1, 1), ["y"])).rejects.toThrow(
    "No shard has the page /ar/articles/y/: build the shards anew.",
  );
});
