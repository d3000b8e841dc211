import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
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

function start(archive: TemporaryArchive, ...more: string[]): ChildProcess {
  const { raw, content, cache } = archive.options;
  const script = path.resolve("scripts/ingest.ts");
  const options = ["--raw", raw, "--content", content, "--cache", cache, ...more];
  return spawn(process.execPath, ["--import", "tsx", script, ...options], { stdio: "pipe" });
}

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

  test("the number of threads makes no difference", async () => {
    const archives = [1, 2].map((workers) => temporaryArchive({ workers }));
    for (const archive of archives) {
      fill(archive);
      await run(archive.options);
    }
    expect(archives[1]?.snapshot()).toEqual(archives[0]?.snapshot());
  });
});
