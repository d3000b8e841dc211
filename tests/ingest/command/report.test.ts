import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Problem } from "../../../lib/ingest/problem.ts";
import { exitCodeOf, type RunReport } from "../../../scripts/ingest/report/report.ts";
import { formatSummary } from "../../../scripts/ingest/report/summary.ts";
import { writeReport } from "../../../scripts/ingest/report/write-report.ts";
import { temporaryArchive } from "./temporary-archive.ts";

const problem = (file: string, message = "it is empty"): Problem => {
  return { kind: "empty", file, message, remedy: "put the text into it", keptBack: true };
};
const report = (problems: readonly Problem[]): RunReport => {
  const counts = {
    files: 30,
    new: 1,
    changed: 0,
    unchanged: 4,
    withdrawn: 0,
    keptBack: 25,
    renamed: 0,
    copies: 0,
  };
  return {
    raw: "raw",
    content: "content",
    dryRun: false,
    counts,
    written: [],
    withdrawn: [],
    renamed: [],
    problems,
    seconds: 1,
  };
};

test("the summary counts, and shows twenty problems of a kind and how many more there are", () => {
  const text = formatSummary(report(Array.from({ length: 25 }, (_, i) => problem(`${i}.txt`))));
  expect(text).toMatch(/^30 raw files: 1 new, 0 changed, 4 unchanged, 25 kept back/);
  expect(text).toContain("empty (25)");
  expect(text).toContain("  19.txt: it is empty.\n    → put the text into it.");
  expect(text).not.toContain("20.txt");
  expect(text).toContain("and 5 more");
});

test("a file's name cannot steer the terminal, nor the page of the report", () => {
  const archive = temporaryArchive();
  const evil = problem("\u001B[31m<b>\u202E.txt", "«<script>»");
  expect(formatSummary(report([evil]))).toContain("\\u001b[31m<b>\\u202e.txt: «<script>».");
  const file = path.join(archive.folder, "out", "report.json");
  writeReport(file, report([evil]));
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(report([evil]));
  const page = readFileSync(path.join(archive.folder, "out", "report.html"), "utf8");
  expect(page).toContain("\\u001b[31m&#60;b&#62;\\u202e.txt");
  expect(page).not.toMatch(/<script|<b>|\u001B|\u202E/);
});

test("only a run that kept nothing back succeeds", () => {
  expect(exitCodeOf(report([]))).toBe(1);
  expect(exitCodeOf({ ...report([]), counts: { ...report([]).counts, keptBack: 0 } })).toBe(0);
});
