import { cpSync, rmSync, utimesSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { makePlan } from "../../../scripts/ingest/run/plan.ts";
import { run } from "../../../scripts/ingest/run/run.ts";
import { lockShard } from "../../../scripts/ingest/state/lock.ts";
import { news, temporaryArchive, type TemporaryArchive } from "./temporary-archive.ts";

const topics = ["المياه", "الزراعة", "التعليم", "الصحة", "النقل", "الطاقة", "الثقافة", "السياحة"];
const of = 3;
const numbers = [1, 2, 3];

/** Eight texts, one of them twice, one nearly, two that claim one number, and one that cannot be read. */
function archiveOf(options: Partial<TemporaryArchive["options"]> = {}): TemporaryArchive {
  const archive = temporaryArchive(options);
  for (const [at, topic] of topics.entries()) archive.write(`raw/${at}_a.txt`, news(topic));
  archive.write("raw/copy.txt", news("المياه"));
  archive.write("raw/again.txt", `${news("المياه")}\n`);
  archive.write("raw/7_b.txt", news("البيئة"));
  archive.write("raw/empty.txt", "");
  archive.write("metadata.csv", "file,outlet\n1_a.txt,الأهرام\n");
  return archive;
}

const articlesIn = (archive: TemporaryArchive): string[] =>
  Object.keys(archive.snapshot()).filter((file) => file.endsWith("ar.md"));

test("shards, and a run that takes them over, leave what one run leaves, byte for byte", async () => {
  const whole = archiveOf();
  const first = await run(whole.options);

  const dealt = archiveOf();
  await run({ ...dealt.options, plan: true });
  expect(dealt.read("articles/register.json")).toBe(whole.read("articles/register.json"));
  expect(articlesIn(dealt)).toEqual([]);
  const made = [];
  for (const number of numbers) {
    const before = articlesIn(dealt).length;
    const { counts } = await run({ ...dealt.options, shard: { number, of } });
    expect(articlesIn(dealt).length - before).toBe(counts.new);
    made.push(counts.new);
  }
  expect(made.reduce((sum, count) => sum + count, 0)).toBe(first.counts.new);
  expect(made.filter((count) => count > 0).length).toBeGreaterThan(1);

  expect(makePlan(dealt.options).work).toEqual([]);
  const { counts } = await run(dealt.options);
  expect(counts).toEqual({ ...first.counts, new: 0, unchanged: first.counts.new });
  expect(dealt.snapshot()).toEqual(whole.snapshot());
  expect((await run(dealt.options)).counts).toEqual(counts);
});

test("shards of several machines are taken over by their bytes, where every stamp is another", async () => {
  const whole = archiveOf();
  await run(whole.options);

  const gathered = archiveOf();
  for (const number of numbers) {
    const machine = archiveOf();
    await run({ ...machine.options, shard: { number, of } });
    cpSync(
      path.join(machine.options.content, "articles"),
      path.join(gathered.options.content, "articles"),
      {
        recursive: true,
      },
    );
  }
  const old = new Date(2001, 1, 1);
  for (const file of articlesIn(gathered))
    utimesSync(path.join(gathered.options.content, file), old, old);
  expect(makePlan(gathered.options).work).toEqual([]);
  gathered.write("articles/0/evidence.json", `${gathered.read("articles/0/evidence.json")} `);
  expect(makePlan(gathered.options).work.map(({ file }) => file)).toEqual(["0_a.txt"]);
  const { problems } = await run(gathered.options);
  // What somebody changed meanwhile is not taken over.
  expect(problems.map(({ kind }) => kind)).toContain("edited-by-hand");
  gathered.remove("articles/0/evidence.json");
  await run(gathered.options);
  expect(gathered.snapshot()).toEqual(whole.snapshot());
});

test("what no shard has done, or what has changed since, the run after them does", async () => {
  const dealt = archiveOf();
  await run({ ...dealt.options, shard: { number: 1, of } });
  await run({ ...dealt.options, shard: { number: 2, of } });
  dealt.write("metadata.csv", "file,outlet\n1_a.txt,الأهرام\n3_a.txt,الوطن\n");
  await run(dealt.options);
  const whole = archiveOf();
  whole.write("metadata.csv", "file,outlet\n1_a.txt,الأهرام\n3_a.txt,الوطن\n");
  await run(whole.options);
  expect(dealt.snapshot()).toEqual(whole.snapshot());
});

test("a shard that is run again finds nothing to do", async () => {
  const dealt = archiveOf();
  const shard = { number: 1, of: 1 };
  const { counts } = await run({ ...dealt.options, shard });
  rmSync(dealt.options.cache, { recursive: true, force: true });
  expect(makePlan(dealt.options).work).toEqual([]);
  const again = await run({ ...dealt.options, shard });
  expect(again.counts).toEqual({ ...counts, new: 0, unchanged: counts.new });
  expect(again.written).toEqual([]);
});

test("while a shard is being converted, no run takes it over", async () => {
  const { options } = archiveOf();
  const release = await lockShard(options.content, { number: 2, of });
  await expect(run(options)).rejects.toThrow(/^shard 2\/3 is being converted just now; wait/);
  await expect(run({ ...options, shard: { number: 2, of } })).rejects.toThrow(
    /^shard 2\/3 is being/,
  );
  await run({ ...options, shard: { number: 1, of } });
  await release();
  await run(options);
});
