import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { killIngest } from "../../../scripts/bench/kills/kill-ingest.ts";
import { createRandom } from "../../../scripts/bench/tools/random.ts";
import { run } from "../../../scripts/ingest/run/run.ts";
import { news, temporaryArchive, type TemporaryArchive } from "./temporary-archive.ts";

/** Enough files for a run to be still under way when it is killed. */
const FILES = 120;

const idOf = (index: number): string => String(index).padStart(4, "0");

function fill(archive: TemporaryArchive): void {
  for (let index = 0; index < FILES; index++) {
    archive.write(`raw/${idOf(index)}_x.txt`, news(`المياه ${index}`));
  }
}

function start(archive: TemporaryArchive, { before = "" } = {}, ...more: string[]): ChildProcess {
  const { raw, content, cache } = archive.options;
  const script = path.resolve("scripts/ingest.ts");
  const options = ["--raw", raw, "--content", content, "--cache", cache, ...more];
  const first =
    before === "" ? [] : ["--import", `data:text/javascript,${encodeURIComponent(before)}`];
  const command = [...first, "--import", "tsx", script, ...options];
  return spawn(process.execPath, command, { stdio: "ignore" });
}

/** Run before the command: ends it when it has changed one of the two files of article 0000. */
const killer = `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
for (const [name, at] of [["renameSync", 1], ["rmSync", 0]]) {
  const before = fs[name];
  fs[name] = (...all) => {
    before(...all);
    if (/articles.0000.(?:ar[.]md|evidence[.]json)$/.test(all[at])) process.kill(process.pid, "SIGKILL");
  };
}
syncBuiltinESMExports();`;

/** Run before the command: ends it when it has taken its name or its lock away. */
const killerAt = (
  mark: RegExp,
) => `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
const kill = (file) => { if (${String(mark)}.test(file)) process.kill(process.pid, "SIGKILL"); };
const { rmSync, rmdir } = fs;
fs.rmSync = (file, ...more) => { rmSync(file, ...more); kill(file); };
fs.rmdir = (file, then) => rmdir(file, (error) => { kill(file); then(error); });
syncBuiltinESMExports();`;

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once("close", resolve));

/** Resolves once the run has written the article of that number: they are converted in order. */
async function underWay(archive: TemporaryArchive, article: number): Promise<void> {
  const file = path.join(archive.options.content, "articles", idOf(article), "ar.md");
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 3));
}

describe("interrupted runs", { timeout: 120_000 }, () => {
  test("killed at any moment, the next run ends as if it had not been", async () => {
    const whole = temporaryArchive();
    fill(whole);
    await run(whole.options);
    const expected = whole.snapshot();

    const archive = temporaryArchive();
    fill(archive);
    for (const article of [0, Math.floor(Math.random() * (FILES / 2)), FILES - 20]) {
      const child = start(archive);
      await Promise.race([underWay(archive, article), ended(child)]);
      child.kill("SIGKILL");
      await ended(child);
      for (const [file, text] of Object.entries(archive.snapshot())) {
        if (file.endsWith("ar.md")) expect(text).toBe(expected[file]);
      }
    }
    expect((await run(archive.options)).counts.keptBack).toBe(0);
    expect(archive.snapshot()).toEqual(expected);
  });

  test.each([
    [
      "changed",
      (archive: TemporaryArchive) => archive.write("raw/0000_x.txt", news("التعليم في مصر")),
    ],
    ["withdrawn", (archive: TemporaryArchive) => archive.remove("raw/0000_x.txt")],
  ])("killed between the files of one article that is %s", async (_, change) => {
    const archive = temporaryArchive({ accept: ["0000_x.txt"] });
    archive.write("raw/0000_x.txt", news("المياه"));
    archive.write("raw/0001_x.txt", news("الصحة"));
    const twin = temporaryArchive({ accept: ["0000_x.txt"] });
    for (const file of ["0000_x.txt", "0001_x.txt"])
      twin.write(`raw/${file}`, archive.read(`raw/${file}`));
    for (const each of [archive, twin]) {
      await run({ ...each.options, accept: [] });
      change(each);
    }
    await run(twin.options);
    const child = start(archive, { before: killer }, "--accept", "0000_x.txt");
    await ended(child);
    expect(child.signalCode).toBe("SIGKILL");
    expect(archive.snapshot()).not.toEqual(twin.snapshot());
    await run(archive.options);
    expect(archive.snapshot()).toEqual(twin.snapshot());
  });

  test.each([/[.]lock-of-/, /[.]lock$/])("killed when it has taken %s away", async (mark) => {
    const [archive, twin] = [temporaryArchive(), temporaryArchive()];
    for (const each of [archive, twin]) each.write("raw/0000_x.txt", news("المياه"));
    await run(twin.options);
    const child = start(archive, { before: killerAt(mark) });
    await ended(child);
    expect(child.signalCode).toBe("SIGKILL");
    for (const each of [archive, twin]) {
      each.write("raw/0001_x.txt", news("الصحة"));
      await run(each.options);
    }
    expect(archive.snapshot()).toEqual(twin.snapshot());
  });

  test("killed before the notice of an article that is back was taken away", async () => {
    const archive = temporaryArchive({ accept: ["0000_x.txt"] });
    archive.write("raw/0000_x.txt", news("المياه"));
    await run(archive.options);
    const text = archive.read("raw/0000_x.txt");
    archive.remove("raw/0000_x.txt");
    await run(archive.options);
    const notice = archive.read("articles/0000/withdrawn.json");
    archive.write("raw/0000_x.txt", text);
    await run({ ...archive.options, accept: [] });
    const expected = archive.snapshot();
    archive.write("articles/0000/withdrawn.json", notice);
    await run({ ...archive.options, cache: `${archive.options.cache}-lost` });
    expect(archive.snapshot()).toEqual(expected);
  });

  test("killed at random writes, the next run ends as if it had not been", async () => {
    const { folder } = temporaryArchive();
    const seed = Date.now();
    const random = createRandom(seed);
    const { differing } = await killIngest(path.resolve("."), folder, 8, random, () => undefined);
    expect({ seed, differing }).toEqual({ seed, differing: [] });
  }, 900_000);

  test("a second run at the same time says so and changes nothing", async () => {
    const archive = temporaryArchive();
    fill(archive);
    const child = start(archive);
    const end = ended(child);
    await underWay(archive, 0);
    // Held still, for it must not end before the second one looks at its lock.
    child.kill("SIGSTOP");
    await expect(run(archive.options)).rejects.toThrow(/another ingest is writing/);
    child.kill("SIGCONT");
    expect(await end).toBe(0);
    expect((await run(archive.options)).counts.unchanged).toBe(FILES);
  });

  test("a lock of a process that was killed before it held it is taken over at once", async () => {
    const archive = temporaryArchive();
    archive.write("raw/0000_x.txt", news("المياه"));
    const { pid } = spawnSync(process.execPath, ["--version"]);
    archive.write(`articles/.lock-of-${pid}-0@${hostname()}`, "");
    mkdirSync(path.join(archive.options.content, "articles/.lock"));
    expect((await run(archive.options)).counts.new).toBe(1);
    expect(Object.keys(archive.snapshot()).filter((file) => file.includes(".lock"))).toEqual([]);
  });

  test("a lock of another machine is not taken over", async () => {
    const archive = temporaryArchive();
    archive.write("raw/0000_x.txt", news("المياه"));
    archive.write("articles/.lock-of-1-0@another-machine", "");
    mkdirSync(path.join(archive.options.content, "articles/.lock"));
    await expect(run(archive.options)).rejects.toThrow(/another ingest is writing/);
  });

  test("the number of threads makes no difference", async () => {
    const archives = [1, 2].map((workers) => temporaryArchive({ workers }));
    for (const archive of archives) {
      fill(archive);
      await run(archive.options);
    }
    expect(archives[1]?.snapshot()).toEqual(archives[0]?.snapshot());
  });
});
