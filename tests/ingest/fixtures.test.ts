import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { formatArticle } from "../../lib/article/article-file.ts";
import { convert } from "../../lib/ingest/convert.ts";

/** A new case is two new files: x.txt as received, and x.md as it must come out. */
const folder = path.resolve("tests/fixtures/ingest");
const zeros = "0".repeat(64);

function converted(file: string): string {
  const result = convert(
    {
      id: "x",
      file,
      sha256: zeros,
      bytes: readFileSync(path.join(folder, file)),
      editorial: null,
      editorialFile: "",
    },
    [],
  );
  if (!result.ok) return `${result.error.kind}: ${result.error.message}\n`;
  const { evidence } = result.value;
  const rules = evidence.values.map(({ field, value, rule }) => `${field}: ${value} (${rule})`);
  const dropped = evidence.dropped.map(({ rule, quote }) => `dropped: ${quote} (${rule})`);
  const changes = Object.entries(evidence.changes).map(
    ([kind, times]) => `changed: ${kind} ${times}`,
  );
  return `${formatArticle(result.value.article, () => zeros)}\n<!--\n${[...rules, ...dropped, ...changes].join("\n")}\n-->\n`;
}

describe("raw files become articles", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  test("there are cases", () => expect(names.length).toBeGreaterThan(10));
  test.each(names)("%s", (name) => {
    const expected = path.join(folder, name.replace(/\.txt$/, ".md"));
    const actual = converted(name);
    if (process.env["UPDATE_FIXTURES"]) writeFileSync(expected, actual);
    expect(actual).toBe(readFileSync(expected, "utf8"));
  });
});
