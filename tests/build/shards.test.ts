import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dealtFiles } from "../../scripts/build/shards/dealt.ts";
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
function shard(name: string, number: number, of: number, its = plan): string {
  const folder = path.join(lab, name);
  mkdirSync(path.join(folder, "ar/x"), { recursive: true });
  writeFileSync(path.join(folder, "ar/x/index.html"), name);
  writeShardList(folder, { plan: its, shard: { number, of } });
  return folder;
}

test("a shard lists its files, and not the list itself", async () => {
  const folder = shard("one", 1, 2);
  writeShardList(folder, { plan, shard: { number: 1, of: 2 } });
  const files: string[] = [];
  for await (const { file } of filesOfShard(folder)) files.push(file);
  expect(files).toEqual(["ar/x/index.html"]);
});

test("every shard of one plan, in any order, is what can be put together", () => {
  const folders = [shard("b", 2, 2), shard("a", 1, 2)];
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
  ["no shard at all", () => [lab], /holds no finished shard: /],
])("%s: one sentence that names it", (_, folders, sentence) => {
  expect(() => {
    checkShards(folders(), plan);
  }).toThrow(sentence);
});

const archive = {
  articleIds: () => [],
  versions: { article: () => null, articleAlone: () => null, passages: () => "" },
  description: { name: { ar: "", en: "" } },
} as unknown as Parameters<typeof mergeShards>[0];

function merge(folder: string, addresses: readonly string[]): Promise<readonly string[]> {
  return mergeShards(archive, {
    folders: [folder],
    outDir: path.join(lab, "out"),
    cacheDir: lab,
    code: "",
    quality: 5,
    pages: new Map(addresses.map((address) => [address, "hash"])),
    progress: () => undefined,
  });
}

test("a file that is not as its shard made it, or is not there, is named", async () => {
  const folder = shard("one", 1, 1);
  expect(await merge(folder, ["/ar/x/"])).toEqual(["ar/x/index.html"]);
  expect(await merge(folder, ["/ar/x/"])).toEqual([]);
  writeFileSync(path.join(folder, "ar/x/index.html"), "cut off");
  await expect(merge(folder, [])).rejects.toThrow(/index\.html is not as its shard made it/);
  rmSync(path.join(folder, "ar/x/index.html"));
  await expect(merge(folder, [])).rejects.toThrow(/index\.html is not there: copy the folder anew/);
});

test("a list that leads out of its folder is not followed", async () => {
  const folder = shard("one", 1, 1);
  writeFileSync(path.join(lab, "secret"), "");
  writeFileSync(
    path.join(folder, "_shard"),
    `# shard 1/1 of ${plan}\n${"0".repeat(64)}  ../secret\n`,
  );
  await expect(merge(folder, [])).rejects.toThrow(/secret is not there/);
});

test("a page of the plan that no shard has is named", async () => {
  await expect(merge(shard("one", 1, 1), ["/ar/x/", "/ar/y/"])).rejects.toThrow(
    "No shard has the page /ar/y/: build the shards anew.",
  );
});

test("what every build renders is dealt to no shard", () => {
  const pages = new Map([
    ["/ar/", null],
    ["/ar/x/", "hash"],
  ]);
  expect([...dealtFiles(pages)]).toEqual([["ar/x/index.html", "/ar/x/"]]);
});
