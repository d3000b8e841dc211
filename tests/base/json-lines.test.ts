import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLines, openLines, readLines, writeLines } from "../../lib/base/json-lines.ts";

let folder = "";
const file = () => path.join(folder, "lines.jsonl");

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sijill-lines-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("reads what was written, also lines longer than what is read at a time", () => {
  const values = ["", "سطر\n", "x".repeat(3_000_000), { a: [1, null] }, "é".repeat(700_000), 7];
  writeLines(file(), values);
  expect([...readLines(file())]).toEqual(values);
  expect(readdirSync(folder)).toEqual(["lines.jsonl"]);
});

test("reads single lines by their number", () => {
  const lines = createLines(`${file()}.new`);
  for (let n = 0; n < 100; n += 1) lines.write({ n });
  const { count, offsets } = lines.end(file);
  const line = openLines<{ n: number }>(file(), offsets, 2);
  expect(count).toBe(100);
  expect([line(99), line(0), line(41), line(0), line(100)]).toEqual([
    ...[{ n: 99 }, { n: 0 }, { n: 41 }, { n: 0 }],
    undefined,
  ]);
});

test("an empty file has no lines", () => {
  writeFileSync(file(), "");
  expect([...readLines(file())]).toEqual([]);
});
