import { expect, test } from "vitest";
import { countFiles, walkProblems, type Code, type Station } from "../../scripts/rooms/walks.ts";

const files: Readonly<Record<string, string>> = {
  "a.ts": 'import { b } from "./b.ts";\nexport function a() { return b(); } // writes "x.json"',
  "b.ts": "export const b = () => 1;",
  "c.ts": 'import { b } from "./b.ts";\nexport function c() { return b(); }',
  "d.ts": 'import { b } from "./b.ts";\n// only imports b\nexport class d { }',
  "e.ts": 'export async function e() { return read("x.json"); }',
};
const code: Code = {
  read: (file) => files[file] ?? null,
  imports: (file) => (files[file]?.includes("./b.ts") ? ["b.ts"] : []),
};
const at = (name: string, over?: string): Station => {
  return { file: `${name}.ts`, name, gives: "", ...(over === undefined ? {} : { over }) };
};
const problems = (stations: readonly Station[], most = 9) =>
  walkProblems({ name: "w", most, stations }, code);

test("a walk goes on to what it calls, to what gets its thing, and to what reads what it wrote", () => {
  expect(problems([at("a"), at("b"), at("c")])).toEqual([]);
  expect(problems([at("a"), at("e", "x.json")])).toEqual([]);
  expect(problems([at("a"), at("d", "b.ts")])).toEqual([]);
});

test("a station that nothing leads to is named, and so is one that is only imported", () => {
  expect(problems([at("a"), at("c")])).toEqual([
    'The walk "w": nothing before it leads to c in c.ts.',
  ]);
  expect(problems([at("b"), at("e", "x.json")])).toHaveLength(1);
  expect(problems([at("d"), at("b")])).toHaveLength(1);
});

test("a file that is gone, and a function that it has no more, are named", () => {
  expect(problems([at("z")])).toEqual(['The walk "w": z.ts is not there.']);
  expect(problems([{ ...at("a"), name: "other" }])).toEqual(['The walk "w": a.ts has no other.']);
});

test("a walk with more files than it may have is a problem; two functions of a file are one", () => {
  expect(problems([at("a"), at("b")], 1)).toEqual(['The walk "w": it has 2 files and may have 1.']);
  expect(countFiles({ name: "w", most: 1, stations: [at("a"), at("a")] })).toBe(1);
});
