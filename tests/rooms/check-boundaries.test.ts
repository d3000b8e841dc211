import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkBoundaries } from "../../scripts/rooms/check-boundaries.ts";

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sijill-rooms-"));
  cpSync(path.join(project, ".config"), path.join(folder, ".config"), { recursive: true });
  cpSync(path.join(project, "tsconfig.json"), path.join(folder, "tsconfig.json"));
  symlinkSync(path.join(project, "node_modules"), path.join(folder, "node_modules"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

test("an empty project is a failure, not a success", async () => {
  const report = await checkBoundaries(folder);
  expect(report.looked).toBe(0);
  expect(report.problems).toHaveLength(1);
});

test("directions that the table allows pass", async () => {
  put("lib/locale/locale.ts", "export const a = 1;");
  put("lib/strings/words.ts", 'export { a } from "../locale/locale.ts";');
  put("components/x/x.tsx", 'import { a } from "@/lib/strings/words.ts"; export const X = a;');
  const { looked, problems, imports } = await checkBoundaries(folder);
  expect({ looked, problems }).toEqual({ looked: 3, problems: [] });
  expect(imports.get("components/x/x.tsx")).toEqual(["lib/strings/words.ts"]);
});

test.each([
  ["lib/locale/a.ts", 'import "../strings/b.ts";', "lib/strings/b.ts"],
  [
    "lib/search/a.ts",
    'import { f } from "../article/b.ts"; export const g = f;',
    "lib/article/b.ts",
  ],
  ["lib/ingest/a.ts", 'import fs from "node:fs"; export const g = fs;', "lib/ingest/b.ts"],
  ["lib/elsewhere/a.ts", 'import "../locale/b.ts";', "lib/locale/b.ts"],
  ["components/a.tsx", 'import "@/app/b.ts";', "app/b.ts"],
])("refuses in %s: %s", async (file, text, other) => {
  put(file, text);
  put(other, "export const f = 1;");
  expect((await checkBoundaries(folder)).problems).not.toEqual([]);
});

test("types may come from where values may not", async () => {
  put("lib/search/b.ts", "export interface B { readonly a: string }; export const b = 1;");
  put("lib/archive/a.ts", 'import type { B } from "../search/b.ts"; export type C = B;');
  expect((await checkBoundaries(folder)).problems).toEqual([]);
  put("lib/archive/c.ts", 'import { b } from "../search/b.ts"; export const c = b;');
  expect((await checkBoundaries(folder)).problems).toEqual([
    "lib/archive/c.ts → lib/search/b.ts: lib/archive may import only types from search.",
  ]);
});

test("an island never reaches a Node built-in, however far", async () => {
  put("lib/publish/a.ts", 'import fs from "node:fs"; export const g = fs;');
  put("components/x/b.ts", 'import { g } from "@/lib/publish/a.ts"; export const h = g;');
  put("components/x/x.island.ts", 'import { h } from "./b.ts"; export const i = h;');
  const { problems } = await checkBoundaries(folder);
  expect(problems.some((problem) => problem.includes("x.island.ts"))).toBe(true);
});

test("a room without Node may use the base, but not what there touches the disk", async () => {
  put("lib/base/pure.ts", "export const p = 1;");
  put("lib/base/disk.ts", 'import fs from "node:fs"; export const d = fs;');
  put("lib/dates/a.ts", 'export { p } from "../base/pure.ts";');
  expect((await checkBoundaries(folder)).problems).toEqual([]);
  put("lib/dates/b.ts", 'export { d } from "../base/disk.ts";');
  expect((await checkBoundaries(folder)).problems.join()).toContain("lib/dates/b.ts");
});

test("finds a cycle", async () => {
  put("lib/dates/a.ts", 'import { b } from "./b.ts"; export const a = () => b;');
  put("lib/dates/b.ts", 'import { a } from "./a.ts"; export const b = () => a;');
  expect((await checkBoundaries(folder)).problems).not.toEqual([]);
});
