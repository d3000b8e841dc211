import { spawn } from "node:child_process";
import path from "node:path";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shortHash } from "@/lib/base/hash-files.ts";
import { articleIdsIn } from "@/lib/archive/read/article-sources.ts";
import { TemporaryContent } from "../temporary-content.ts";
import { aRun } from "./a-run.ts";

const program = path.join(import.meta.dirname, "a-command.mjs");
const root = path.resolve(import.meta.dirname, "../../..");
const command = (how: string, ...log: string[]) => ({
  command: [process.execPath, program, how, ...log],
});
const arabic = { "1": ["أولا جدا", "ثانيا جدا"], "2": ["ثالثا جدا"], "3": ["رابعا جدا"] };
const filesOf = (content: TemporaryContent): string[] =>
  articleIdsIn(content.dir).map((id) => content.read(`translations/${id}/en.md`) ?? "");

describe("a command", () => {
  test("gets texts with the names of records, and what it prints besides is not taken for answers", async () => {
    const content = new TemporaryContent({ "1": ["زار قيس سعيد كوريا."] });
    content.write(
      "authorities/person/kais-saied.yaml",
      'id: "kais-saied"\ntype: "person"\nprefLabel: { ar: "قيس سعيد", en: "Kais Saied" }\n',
    );
    const { story } = await aRun(content, command("well"));
    expect(story).toMatchObject({ isPartial: false, lines: [] });
    expect(content.translation("1")?.paragraphs[0]).toMatch(/^English of it \w+ Kais Saied$/u);
  });

  test("that dies midway is started again with the rest, and it ends the same", async () => {
    const [content, other] = [new TemporaryContent(arabic), new TemporaryContent(arabic)];
    const log = `${content.dir}/log`;
    const { story } = await aRun(content, command("dies-once", log));
    expect(story).toMatchObject({ isPartial: false });
    await aRun(other, command("well"));
    expect(filesOf(content)).toEqual(filesOf(other));
    expect(content.read("log")?.match(/start/gu)).toHaveLength(2);
  });

  test.each([
    ["dies-at-one", "it ended with SIGKILL (it is warm in here)"],
    ["skips", "the command passed it over"],
  ])("that %s loses that one text", async (how, reason) => {
    const content = new TemporaryContent({ ...arabic, "2": ["سم زعاف"] });
    const { story } = await aRun(content, command(how));
    expect(story.lines).toEqual([`2#p1: not translated: ${reason}.`]);
    expect(content.translation("2")).toMatchObject({ titleState: "machine", paragraphs: [null] });
    expect(content.translation("3")).toMatchObject({ states: ["machine"] });
  });

  test.each([
    [
      "silent",
      {},
      "the command gave no answer 5 times in a row: it ended with exit code 0 (it is warm in here)",
    ],
    [
      "sleeps",
      { seconds: 1 },
      "the command gave no answer 5 times in a row: it gave no answer in 1 seconds (it is warm in here)",
    ],
  ])("that is %s ends the run with one sentence", async (how, more, sentence) => {
    const { stopped } = await aRun(new TemporaryContent(arabic), { ...command(how), ...more });
    expect(stopped).toBe(sentence);
  });

  test("that is not there is told", async () => {
    const { stopped } = await aRun(new TemporaryContent(arabic), { command: ["no-such-program"] });
    expect(stopped).toBe(
      "the command no-such-program cannot be started (ENOENT); look at `translator` in archive.yaml",
    );
  });
});

test("a run that is killed at any moment and run again ends as one that was not", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`${at}`, [`نص ${at}`, `آخر ${at}`]]),
  );
  const [content, other] = [new TemporaryContent(many), new TemporaryContent(many)];
  const settings = (how: string) =>
    `name: { ar: "أ", en: "A" }\nsubtitle: { ar: "أ", en: "A" }\ndescription: { ar: "أ", en: "A" }\ntranslator:\n  name: "Killed ${path.basename(content.dir)}"\n  command: ${JSON.stringify(command(how).command)}\n`;
  content.write("archive.yaml", settings("slow"));
  const run = () => {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "scripts/translate.ts", "--machine"],
      { cwd: root, env: { ...process.env, SIJILL_CONTENT: content.dir }, stdio: "ignore" },
    );
    return { child, ended: once(child, "close") };
  };
  for (let wait = 1200; wait < 3000; wait += 300) {
    const { child, ended } = run();
    await new Promise((resolve) => setTimeout(resolve, wait));
    child.kill("SIGKILL");
    await ended;
    // Each file is whole, whatever there is of them.
    for (const id of articleIdsIn(content.dir)) content.translation(id);
  }
  expect(await run().ended).toEqual([0, null]);
  await aRun(other, { ...command("well"), name: `Killed ${path.basename(content.dir)}` });
  expect(filesOf(content)).toEqual(filesOf(other));
  expect(filesOf(content)).not.toContain("");
  rmSync(
    path.join(
      root,
      ".cache/translate",
      `${shortHash(`Killed ${path.basename(content.dir)}`)}.jsonl`,
    ),
  );
});
