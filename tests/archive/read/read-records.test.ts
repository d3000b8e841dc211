import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readRecords } from "../../../lib/archive/read/read-records.ts";

let dir: string;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
}

function describe(starter: string): void {
  const both = '{ ar: "أرشيف", en: "Archive" }';
  write(
    "archive.yaml",
    `name: ${both}\nsubtitle: ${both}\ndescription: ${both}\nstarter: ${starter}\n`,
  );
}

beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), "records-"));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

test("the starter list is off until the archive switches it on", () => {
  expect(readRecords(dir).records).toEqual([]);
  describe("false");
  expect(readRecords(dir).records).toEqual([]);
  describe("true");
  const { records, starter, problems } = readRecords(dir);
  expect(records.length).toBeGreaterThan(300);
  expect(starter.size).toBe(records.length);
  expect(problems).toEqual([]);
});

test("a person's record takes the place of the starter's, and may be related to one", () => {
  describe("true");
  write(
    "authorities/person/donald-trump.yaml",
    'id: "donald-trump"\ntype: "person"\nprefLabel: { ar: "دونالد ترامب" }\nrelated: ["joe-biden"]\n',
  );
  const { records, starter, problems } = readRecords(dir);
  expect(problems).toEqual([]);
  expect(records.filter(({ id }) => id === "donald-trump")).toMatchObject([
    { prefLabel: { ar: "دونالد ترامب" }, related: ["joe-biden"] },
  ]);
  expect([starter.has("donald-trump"), starter.has("joe-biden")]).toEqual([false, true]);
});

test("a person's record that cannot be read is not replaced in silence", () => {
  describe("true");
  write("authorities/person/donald-trump.yaml", 'id: "donald-trump"\n');
  const { records, problems } = readRecords(dir);
  expect(problems.length).toBeGreaterThan(0);
  expect(records.some(({ id }) => id === "donald-trump")).toBe(false);
});
