import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleProgram } from "../../../scripts/bench/kills/bundle-program.ts";
import { openJournal } from "../../../scripts/desk/write/journal.ts";
import { readVersioned } from "../../../scripts/desk/write/version.ts";

const work = mkdtempSync(path.join(tmpdir(), "sijill-killed-"));
const program = path.join(work, "decide.mjs");
const files = ["editorial/1.yaml", "authorities/person/a.yaml"] as const;

beforeAll(async () => {
  await bundleProgram(path.join(import.meta.dirname, "decide-on-and-on.ts"), program);
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Starts the program, and kills it so many milliseconds after its first line; gives the lines that it said. */
function killedAfter(milliseconds: number, args: readonly string[]): Promise<string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      if (said === "") setTimeout(() => child.kill("SIGKILL"), milliseconds);
      said += chunk.toString();
    });
    child.on("close", () => {
      resolve(said.split("\n").filter(Boolean));
    });
  });
}

const textsIn = (content: string) =>
  files.map((file) => readVersioned(path.join(content, file)).text);

/** The turn of which a file's text is; -1 where there is no file. A text that is not whole is none of them. */
function turnOf(text: string | null): number {
  if (text === null) return -1;
  const whole = /^turn: (\d+)\n#{2000}\n$/u.exec(text);
  expect(whole, "a file is whole").not.toBeNull();
  return Number(whole?.[1]);
}

test("killed at a hundred moments, nothing that was answered is lost, and nothing is half", async () => {
  const content = path.join(work, "content");
  const folder = path.join(work, "desk", "journal");
  let turn = 0;
  let before: readonly number[] = [];
  for (let kill = 0; kill < 100; kill++) {
    const lines = await killedAfter((kill * 7) % 19, [folder, content, String(turn)]);
    for (const text of textsIn(content)) turnOf(text);
    const journal = openJournal(folder, content);
    const [one, other] = textsIn(content).map(turnOf);
    expect(one, "what belongs together is written together").toBe(other);
    const kept = [...before];
    for (const line of lines) {
      if (line.startsWith("undid")) kept.pop();
      else kept.push(Number(/^wrote (\d+)$/u.exec(line)?.[1]));
    }
    const last = lines.at(-1) ?? "";
    const done = last === "" ? turn - 1 : Number(last.split(" ")[1]);
    // What came after the last answer may have been done, or not.
    const isUndoNext = last.startsWith("wrote") && done % 3 === 2;
    const next = isUndoNext ? kept.slice(0, -1) : [...kept, done + 1];
    const possible = [kept, next].map((steps) => steps.at(-1) ?? -1);
    expect(possible).toContain(one);
    before = one === possible[0] ? kept : next;
    expect(journal.next()?.en).toBe(String(one));
    expect(readdirSync(path.join(content, "articles", ".desk"))).toEqual([]);
    turn = done + 2;
  }
}, 120_000);

test("what was written before and after being killed can be taken back step by step", () => {
  const content = path.join(work, "content");
  const journal = openJournal(path.join(work, "desk", "journal"), content);
  let steps = 0;
  while (journal.next() !== null) {
    const [one, other] = textsIn(content).map(turnOf);
    expect(one).toBe(other);
    journal.undo();
    steps++;
  }
  expect(steps).toBeGreaterThan(100);
});
