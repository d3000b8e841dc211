import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const lines = readFileSync(path.join(root, "docs/glossary.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("- "));
const entries = lines.map((line) => /^- \*\*(.+?)\*\*: .+\. `([^`]+)`$/.exec(line));

test("the glossary has one line a word, in the order of the alphabet", () => {
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((_, place) => entries[place] === null)).toEqual([]);
  const words = entries.map((entry) => entry?.[1]?.toLowerCase() ?? "");
  expect(words).toEqual([...new Set(words)].sort());
});

test("each word leads to a file that is there", () => {
  const files = entries.map((entry) => entry?.[2] ?? "");
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test("what people are told to go to is there", () => {
  const page = readFileSync(path.join(root, "docs/where-does-it-go.md"), "utf8");
  const named = [...page.matchAll(/`([\w./-]+\/[\w./-]*)`/g)].map(([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test("every package is justified, and no other", () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(path.join(root, "package.json"), "utf8"),
  ) as Record<"dependencies" | "devDependencies", Record<string, string>>;
  const page = readFileSync(path.join(root, "docs/dependencies.md"), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  const justified = rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  );
  const named = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  expect(justified.sort()).toEqual(named.sort());
});
