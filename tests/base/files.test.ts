import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fileStamp, oncePerFile, readIfThere } from "../../lib/base/files.ts";
import { filesBelow, hashFiles } from "../../lib/base/hash-files.ts";

let folder = "";
const at = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sijill-base-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("a file that is not there reads as nothing; a folder is an error", () => {
  writeFileSync(at("a"), "text");
  expect([readIfThere(at("a")), readIfThere(at("b"))]).toEqual(["text", null]);
  expect(() => readIfThere(folder)).toThrow("EISDIR");
});

test("a stamp tells what is there from what is not, and one writing from the next", () => {
  expect(fileStamp(at("a"))).toBe("none");
  writeFileSync(at("a"), "1");
  const first = fileStamp(at("a"));
  expect(fileStamp(at("a"))).toBe(first);
  writeFileSync(at("a"), "22");
  expect(fileStamp(at("a"))).not.toBe(first);
});

test("a hash of files changes with their names and their bytes, and with nothing else", () => {
  mkdirSync(at("f/g"), { recursive: true });
  writeFileSync(at("f/a"), "one");
  writeFileSync(at("f/g/b"), "two");
  expect(filesBelow(at("f"))).toEqual([at("f/a"), at("f/g/b")]);
  const before = hashFiles(folder, ["f", "missing"]);
  expect(hashFiles(folder, ["f"])).toBe(before);
  writeFileSync(at("f/g/b"), "tow");
  expect(hashFiles(folder, ["f"])).not.toBe(before);
  rmSync(at("f/g/b"));
  writeFileSync(at("f/g/c"), "two");
  expect(hashFiles(folder, ["f"])).not.toBe(before);
});

test("what is made of a file is made again when the file has changed, but not in production", () => {
  const read = oncePerFile((file) => [readIfThere(file)]);
  writeFileSync(at("a"), "1");
  const first = read(at("a"));
  expect(read(at("a"))).toBe(first);
  writeFileSync(at("a"), "22");
  expect(read(at("a"))).toEqual(["22"]);
  vi.stubEnv("NODE_ENV", "production");
  writeFileSync(at("a"), "333");
  expect(read(at("a"))).toEqual(["22"]);
});
