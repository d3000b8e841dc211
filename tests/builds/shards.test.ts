import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject } from "../../scripts/bench/build/copy-project.ts";
import { makeArchive } from "../../scripts/bench/build/make-archive.ts";
import { differences, siteHashes } from "../../scripts/bench/build/site-hashes.ts";

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
let lab = "";

beforeAll(() => {
  lab = mkdtempSync(path.join(os.tmpdir(), "sijill-builds-"));
  copyProject(project, lab);
  makeArchive({
    from: path.join(project, "content"),
    to: path.join(lab, "content"),
    articles: 300,
  });
}, 300_000);

afterAll(() => {
  rmSync(lab, { recursive: true, force: true });
});

function run(command: "build" | "ingest", ...args: readonly string[]) {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [path.join(lab, "node_modules/tsx/dist/cli.mjs"), `scripts/${command}.ts`, ...args],
    { cwd: lab, encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } },
  );
  return { status, said: stderr.trim(), told: stdout };
}

function build(...args: readonly string[]): void {
  // Of some made texts the headline is not found, so that the translation is a paragraph short.
  const { status, said, told } = run("build", "--lenient", ...args);
  if (status !== 0) throw new Error(`${told}\n${said}`);
}

const site = (folder: string) => siteHashes(path.join(lab, folder));
const shards = () => readdirSync(path.join(lab, "shards")).map((name) => `shards/${name}`);

test("300 articles: three shards that are put together have the files and bytes of the whole build", () => {
  build("--ingest");
  renameSync(path.join(lab, "out"), path.join(lab, "whole"));
  rmSync(path.join(lab, ".cache"), { recursive: true });

  build("--plan");
  build("--planned", "--shard", "1/3", "--out", "shards/1");
  build("--planned", "--shard", "2/3", "--out", "shards/2");
  // One that prepares the archive for itself belongs to the same plan.
  build("--shard", "3/3", "--out", "shards/3");
  const sizes = shards().map((name) => site(name).size);
  for (const size of sizes) expect(size).toBeGreaterThan(site("whole").size / 10);

  build("--planned", "--merge", ...shards());
  const merged = site("out");
  expect(differences(site("whole"), merged)).toEqual([]);
  expect([...merged.keys()]).toEqual([...site("whole").keys()]);

  // What a merge leaves for the next build is what a build leaves.
  build();
  expect(differences(merged, site("out"))).toEqual([]);
}, 1_800_000);

test("what cannot be is told in one sentence, and the site stays as it is", () => {
  const before = site("out");
  const [, ...others] = shards();
  expect(run("build", "--shard", "9/8")).toMatchObject({
    status: 2,
    said: "--shard 9/8 is no shard: write its number and how many there are, from 1/1 to 4096/4096, such as 3/8.",
  });
  expect(run("build", "--shard", "1/3", "--merge", ...others)).toMatchObject({ status: 2 });
  expect(run("build", "--merge")).toMatchObject({ status: 2 });
  expect(run("build", "--planned", "--merge", ...others)).toMatchObject({
    status: 1,
    said: "Of 3 shards, number 1 is missing: build it, and name its folder too.",
  });
  expect(run("build", "--planned", "--merge", ...others, ...others)).toMatchObject({
    status: 1,
    said: "Shard 2/3 is there twice, in shards/2 and shards/2: name one of them.",
  });
  // A site is not written over by a shard, nor a shard by a site.
  expect(run("build", "--planned", "--shard", "1/3").said).toMatch(
    /^out has files that are not of a shard/,
  );
  expect(run("build", "--planned", "--out", "shards/1").said).toMatch(
    /^shards\/1 has files that are not of a site/,
  );
  appendFileSync(path.join(lab, "content/archive.yaml"), "\n# Another day.\nstarter: true\n");
  const foreign = run("build", "--lenient", "--merge", ...shards());
  expect(foreign.status).toBe(1);
  expect(foreign.said).toMatch(/^shards\/1 is of another plan: .*; build shard 1\/3 anew\.$/);
  expect(differences(before, site("out"))).toEqual([]);
}, 900_000);
