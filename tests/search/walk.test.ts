import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/** The files of which docs/search.md says that one question is read in this order. */
function walk(): string[] {
  const text = readFileSync(path.join(root, "docs/search.md"), "utf8");
  const line = /^One question is read in this order:.*$/m.exec(text)?.[0] ?? "";
  return [...line.matchAll(/`([^`]+\.ts)`/g)].map(([, name = ""]) =>
    name.startsWith("components/") ? name : `lib/search/${name}`,
  );
}

/** The files that a file imports. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), "utf8");
  return [...text.matchAll(/from "([^"]+)"/g)].map(([, asked = ""]) =>
    asked.startsWith("@/") ? asked.slice(2) : path.join(path.dirname(file), asked),
  );
}

it("leads from a reader's question to its hits through at most twelve files", () => {
  const files = walk();
  expect(files.length).toBeGreaterThan(1);
  expect(files.length).toBeLessThanOrEqual(12);
  for (const [at, file] of files.entries()) {
    const before = files.slice(0, at).flatMap(importsOf);
    if (at > 0) expect(before, `${file} is not reached from the files before it`).toContain(file);
  }
});
